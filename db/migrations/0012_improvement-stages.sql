CREATE TABLE "improvement_stages" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"improvement_id" uuid NOT NULL,
	"stage_id" uuid NOT NULL,
	CONSTRAINT "improvement_stages_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "improvement_stages_once" UNIQUE("organisation_id","improvement_id","stage_id")
);
--> statement-breakpoint
ALTER TABLE "improvement_stages" ADD CONSTRAINT "improvement_stages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_stages" ADD CONSTRAINT "improvement_stages_improvement" FOREIGN KEY ("organisation_id","improvement_id") REFERENCES "public"."improvements"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "improvement_stages" ADD CONSTRAINT "improvement_stages_stage" FOREIGN KEY ("organisation_id","stage_id") REFERENCES "public"."stages"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "improvement_stages_by_stage" ON "improvement_stages" USING btree ("organisation_id","stage_id");--> statement-breakpoint
SELECT app.protect_tenant_table('improvement_stages');
