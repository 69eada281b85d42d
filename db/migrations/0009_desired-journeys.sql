ALTER TABLE "journeys" ADD COLUMN "desired_of_journey_id" uuid;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "current_stage_id" uuid;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD COLUMN "current_touchpoint_id" uuid;--> statement-breakpoint
ALTER TABLE "journeys" ADD CONSTRAINT "journeys_desired_of" FOREIGN KEY ("organisation_id","desired_of_journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_current" FOREIGN KEY ("organisation_id","current_stage_id") REFERENCES "public"."stages"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_current" FOREIGN KEY ("organisation_id","current_touchpoint_id") REFERENCES "public"."touchpoints"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "journeys_one_desired" ON "journeys" USING btree ("organisation_id","desired_of_journey_id") WHERE archived_at is null;