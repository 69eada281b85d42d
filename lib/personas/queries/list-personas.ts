import { asc, getTableColumns, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { isCurrentJourneyJ, journeyPersonas, journeys, personas } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { personaSchema } from "../model";
import { presentPersona } from "../persona-row";

const personaListItemSchema = personaSchema
  .pick({
    id: true,
    name: true,
    jobTitle: true,
    segment: true,
    portraitUrl: true,
    quote: true,
    preferredChannels: true,
    digitalConfidence: true,
    selfReliance: true,
    archivedAt: true,
  })
  .extend({
    /** Journeys it is a persona of and the reader may see. */
    journeyCount: z.int(),
  });
export type PersonaListItem = z.infer<typeof personaListItemSchema>;

const personaListSchema = z.object({
  personas: z.array(personaListItemSchema),
  abilities: z.object({ create: z.boolean() }),
});

export const listPersonas = defineQuery({
  name: "persona.list",
  summary: "The personas with how many journeys each is in",
  input: z.strictObject({ includeArchived: z.boolean().default(false) }),
  output: personaListSchema,
  async run(ctx, { includeArchived }) {
    ctx.authorise("workspace.view", {});
    const seesDrafts = ctx.can("journey.view-draft", {});
    const journeyCount = sql<number>`(select count(*)::int from ${journeyPersonas} p
      join ${journeys} j on j.organisation_id = p.organisation_id and j.id = p.journey_id
      where p.persona_id = ${personas}.id and j.archived_at is null and ${isCurrentJourneyJ}
        and (${seesDrafts}::boolean or j.state = 'published'))`;
    const rows = await ctx.tx
      .select({ ...getTableColumns(personas), journeyCount })
      .from(personas)
      .where(includeArchived ? undefined : isNull(personas.archivedAt))
      .orderBy(sql`${personas.archivedAt} is not null`, asc(sql`lower(${personas.name})`));
    return {
      personas: rows.map((row) => ({ ...presentPersona(row), journeyCount: row.journeyCount })),
      abilities: { create: ctx.can("persona.edit", {}) },
    };
  },
});
