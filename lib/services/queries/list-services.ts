import { sql } from "drizzle-orm";
import { z } from "zod";
import { departments, isCurrentJourneyJ, journeys, services } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { serviceSchema } from "../model";

const serviceListItemSchema = serviceSchema.extend({
  /** Journeys under it that the reader may see. */
  journeyCount: z.int(),
});
export type ServiceListItem = z.infer<typeof serviceListItemSchema>;

const serviceListSchema = z.object({
  services: z.array(serviceListItemSchema),
  /** Live departments, to choose an owner from. */
  departments: z.array(departmentBadgeSchema),
  abilities: z.object({ create: z.boolean() }),
});

export const listServices = defineQuery({
  name: "service.list",
  summary: "The services with their owner department and how many journeys hang under each",
  input: z.strictObject({ includeArchived: z.boolean().default(false) }),
  output: serviceListSchema,
  async run(ctx, { includeArchived }) {
    ctx.authorise("workspace.view", {});
    const seesDrafts = ctx.can("journey.view-draft", {});
    const result = await ctx.tx.execute<z.input<typeof serviceListItemSchema>>(sql`
      select v.id, v.name, v.description, v.version, to_json(v.archived_at) as "archivedAt",
        jsonb_build_object('id', d.id, 'name', d.name, 'colour', d.colour) as "ownerDepartment",
        (select count(*)::int from ${journeys} j where j.service_id = v.id and j.archived_at is null and ${isCurrentJourneyJ}
          and (${seesDrafts}::boolean or j.state = 'published')) as "journeyCount"
      from ${services} v
      join ${departments} d on d.organisation_id = v.organisation_id and d.id = v.owner_department_id
      where ${includeArchived}::boolean or v.archived_at is null
      order by v.archived_at is not null, lower(v.name)`);
    const owners = await ctx.tx.execute<z.input<typeof departmentBadgeSchema>>(
      sql`select id, name, colour from ${departments} where archived_at is null order by lower(name)`,
    );
    // Only somebody who can edit the services of some department creates one.
    return {
      services: result.rows,
      departments: owners.rows,
      abilities: { create: ctx.can("service.edit", {}) },
    };
  },
});
