import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import {
  departments,
  isCurrentJourneyJ,
  journeys,
  organisations,
  services,
  stages,
  touchpoints,
} from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { serviceIdSchema } from "@/lib/core/ids";
import { servicePageSchema } from "../presented-service";
import { ownedBy, presentService } from "../service-row";
import { departmentBadgeSchema } from "@/lib/departments/model";

type Under = Pick<z.input<typeof servicePageSchema>, "minimumResponses" | "journeys" | "departments">;

export const getService = defineQuery({
  name: "service.get",
  summary: "One service with the journeys under it",
  input: z.strictObject({ serviceId: serviceIdSchema }),
  output: servicePageSchema,
  async run(ctx, { serviceId }) {
    ctx.authorise("workspace.view", {});
    const [row] = await ctx.tx
      .select({ service: services, owner: departments })
      .from(services)
      .innerJoin(departments, eq(departments.id, services.ownerDepartmentId))
      .where(eq(services.id, serviceId));
    if (!row) throw notFound();
    const seesDrafts = ctx.can("journey.view-draft", {});
    // Fewer answers than count are not handed out at all.
    const result = await ctx.tx.execute<Under>(sql`
      select
        o.minimum_responses as "minimumResponses",
        (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'name', d.name, 'colour', d.colour) order by lower(d.name)), '[]')
          from ${departments} d where d.archived_at is null) as departments,
        (select coalesce(jsonb_agg(jsonb_build_object(
            'id', j.id, 'title', j.title, 'goal', j.goal, 'state', j.state,
            'leadDepartment', jsonb_build_object('id', l.id, 'name', l.name, 'colour', l.colour),
            'points', (select coalesce(jsonb_agg(jsonb_build_object(
                'momentOfTruth', t.moment_of_truth, 'scoreAssumed', t.score_assumed, 'scoreDesired', t.score_desired,
                'reported', case when t.reported_interviewed or t.reported_count >= o.minimum_responses then jsonb_build_object(
                  'mean', t.reported_mean, 'n', t.reported_count, 'interviewed', t.reported_interviewed,
                  'newest', coalesce(t.reported_newest::text, '')) end
              ) order by s.position, t.position), '[]')
              from ${touchpoints} t
              join ${stages} s on s.organisation_id = t.organisation_id and s.id = t.stage_id
              where t.journey_id = j.id and t.archived_at is null and s.archived_at is null)
          ) order by lower(j.title)), '[]')
          from ${journeys} j
          join ${departments} l on l.organisation_id = j.organisation_id and l.id = j.lead_department_id
          where j.service_id = ${serviceId} and j.archived_at is null and ${isCurrentJourneyJ}
            and (${seesDrafts}::boolean or j.state = 'published')) as journeys
      from ${organisations} o`);
    const [under] = result.rows;
    if (!under) throw new Error("the service's journeys were not read");
    const mayEdit = ctx.can("service.edit", ownedBy(row.service.ownerDepartmentId));
    const archived = row.service.archivedAt !== null;
    return {
      service: presentService(row.service, departmentBadgeSchema.parse(row.owner)),
      ...under,
      abilities: { edit: mayEdit && !archived, archive: mayEdit && !archived, restore: mayEdit && archived },
    };
  },
});
