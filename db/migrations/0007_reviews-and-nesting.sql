CREATE TABLE "journey_reviews" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"journey_id" uuid NOT NULL,
	"reviewed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reviewed_by" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"answers" jsonb NOT NULL,
	"basis" jsonb NOT NULL,
	CONSTRAINT "journey_reviews_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "touchpoints" ADD COLUMN "child_journey_id" uuid;--> statement-breakpoint
ALTER TABLE "journey_reviews" ADD CONSTRAINT "journey_reviews_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "journey_reviews" ADD CONSTRAINT "journey_reviews_journey" FOREIGN KEY ("organisation_id","journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "journey_reviews_by_journey" ON "journey_reviews" USING btree ("organisation_id","journey_id","reviewed_at");--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_child_journey" FOREIGN KEY ("organisation_id","child_journey_id") REFERENCES "public"."journeys"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "touchpoints_by_child_journey" ON "touchpoints" USING btree ("organisation_id","child_journey_id");--> statement-breakpoint
-- What a review was is never changed: not even the application may.
SELECT app.protect_tenant_table('journey_reviews', 'SELECT, INSERT');
--> statement-breakpoint
-- The score of a journey by the rules of lib/journeys/rules (journey-score, current-score), for touchpoints that
-- stand for it, at any depth: only what is published counts. Runs as whoever asks, behind their row-level security.
CREATE FUNCTION app.nested_score(organisation uuid, journey uuid) RETURNS double precision
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN (
    SELECT sum(scored.value * scored.weight) / sum(scored.weight) FROM (
      SELECT
        CASE WHEN t.moment_of_truth THEN 2 ELSE 1 END AS weight,
        coalesce(
          CASE WHEN t.child_journey_id IS NOT NULL THEN app.nested_score(organisation, t.child_journey_id) END,
          CASE WHEN t.reported_newest IS NOT NULL AND (t.reported_interviewed OR t.reported_count >= o.minimum_responses)
            THEN t.reported_mean END,
          t.score_assumed) AS value
      FROM public.journeys j
      JOIN public.organisations o ON o.id = j.organisation_id
      JOIN public.touchpoints t ON t.organisation_id = j.organisation_id AND t.journey_id = j.id
      WHERE j.organisation_id = organisation AND j.id = journey
        AND j.state = 'published' AND j.archived_at IS NULL AND t.archived_at IS NULL) AS scored
    WHERE scored.value IS NOT NULL);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION app.nested_score(uuid, uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app.nested_score(uuid, uuid) TO throughline_app;
