-- As presentReported has it: a report of which a part is missing is none, an interview or not.
CREATE OR REPLACE FUNCTION app.nested_score(organisation uuid, journey uuid) RETURNS double precision
LANGUAGE plpgsql STABLE
AS $$
BEGIN
  RETURN (
    SELECT sum(scored.value * scored.weight) / sum(scored.weight) FROM (
      SELECT
        CASE WHEN t.moment_of_truth THEN 2 ELSE 1 END AS weight,
        coalesce(
          CASE WHEN t.child_journey_id IS NOT NULL THEN app.nested_score(organisation, t.child_journey_id) END,
          CASE WHEN t.reported_newest IS NOT NULL AND t.reported_count IS NOT NULL
              AND (t.reported_interviewed OR t.reported_count >= o.minimum_responses)
            THEN t.reported_mean END,
          t.score_assumed) AS value
      FROM public.journeys j
      JOIN public.organisations o ON o.id = j.organisation_id
      JOIN public.touchpoints t ON t.organisation_id = j.organisation_id AND t.journey_id = j.id
      WHERE j.organisation_id = organisation AND j.id = journey
        AND j.state = 'published' AND j.archived_at IS NULL AND t.archived_at IS NULL) AS scored
    WHERE scored.value IS NOT NULL);
END $$;
