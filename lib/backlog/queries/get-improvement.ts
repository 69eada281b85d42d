import { sql } from "drizzle-orm";
import { z } from "zod";
import { auditEntries, departments, isCurrentJourney, journeys, memberships, touchpoints } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { improvementIdSchema } from "@/lib/core/ids";
import type { DepartmentBadge } from "@/lib/departments/model";
import { toMoment } from "@/lib/journeys/row-json";
import { departmentBadgeJson } from "@/lib/journeys/touchpoint-json";
import { loadImprovement } from "../improvement-row";
import { improvementStateSchema } from "../model";
import { improvementPageSchema, type ConcernedTouchpoint } from "../presented-improvement";

type Around = {
  departments: DepartmentBadge[];
  people: { id: string; name: string }[];
  linkable: (ConcernedTouchpoint & { draft: boolean })[];
  history: { id: string; at: string; actorName: string; action: string; state: string | null }[];
};

export const getImprovement = defineQuery({
  name: "improvement.get",
  summary: "One improvement with its touchpoints, its history and what can be done with it",
  input: z.strictObject({ improvementId: improvementIdSchema }),
  output: improvementPageSchema,
  async run(ctx, { improvementId }) {
    ctx.authorise("workspace.view", {});
    const improvement = await loadImprovement(ctx, improvementId);
    const { rows } = await ctx.tx.execute<{ around: Around }>(sql`select json_build_object(
      'departments', (select coalesce(json_agg(${departmentBadgeJson} order by lower(${departments.name})), '[]')
        from ${departments} where ${departments.archivedAt} is null),
      'people', (select coalesce(json_agg(json_build_object('id', ${memberships.userId}, 'name', ${memberships.name})
        order by lower(${memberships.name})), '[]') from ${memberships} where ${memberships.archivedAt} is null),
      'linkable', (select coalesce(json_agg(json_build_object('id', ${touchpoints.id}, 'title', ${touchpoints.title},
          'journeyId', ${journeys.id}, 'journeyTitle', ${journeys.title}, 'draft', ${journeys.state} = 'draft')
          order by lower(${journeys.title}), lower(${touchpoints.title})), '[]')
        from ${touchpoints} join ${journeys}
          on ${journeys.organisationId} = ${touchpoints.organisationId} and ${journeys.id} = ${touchpoints.journeyId}
        where ${touchpoints.archivedAt} is null and ${journeys.archivedAt} is null and ${isCurrentJourney}),
      'history', (select coalesce(json_agg(entry order by entry."at" desc, entry."id" desc), '[]') from (
        select ${auditEntries.id} as "id", ${auditEntries.at} as "at", ${auditEntries.actorName} as "actorName",
               ${auditEntries.action} as "action", ${auditEntries.after} ->> 'state' as "state"
        from ${auditEntries} where ${auditEntries.entityId} = ${improvementId}
        order by ${auditEntries.at} desc limit 100) entry)) as around`);
    const around = rows[0]?.around;
    if (!around) throw new Error("nothing answered");
    const drafts = ctx.can("journey.view-draft", {});
    return {
      improvement,
      departments: around.departments,
      people: around.people.map(({ id, name }) => ({ id, name })),
      linkable: around.linkable.filter(({ draft }) => drafts || !draft),
      history: around.history.map((entry) => ({
        ...entry,
        at: toMoment(entry.at),
        state: improvementStateSchema.nullable().catch(null).parse(entry.state),
      })),
    };
  },
});
