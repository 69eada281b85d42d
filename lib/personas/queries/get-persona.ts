import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { departments, isCurrentJourney, journeyPersonas, journeys, personas } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { journeyIdSchema, personaIdSchema } from "@/lib/core/ids";
import { departmentBadgeSchema } from "@/lib/departments/model";
import { journeyStateSchema } from "@/lib/journeys/model";
import { personaSchema } from "../model";
import { presentPersona } from "../persona-row";

const personaJourneySchema = z.object({
  id: journeyIdSchema,
  title: z.string(),
  state: journeyStateSchema,
  /** The journey's channels are judged by its primary persona. */
  primary: z.boolean(),
  leadDepartment: departmentBadgeSchema,
});

const personaPageSchema = z.object({
  persona: personaSchema,
  journeys: z.array(personaJourneySchema),
  abilities: z.object({ edit: z.boolean(), archive: z.boolean(), restore: z.boolean() }),
});
export type PersonaPage = z.infer<typeof personaPageSchema>;

export const getPersona = defineQuery({
  name: "persona.get",
  summary: "One persona with the journeys it is in",
  input: z.strictObject({ personaId: personaIdSchema }),
  output: personaPageSchema,
  async run(ctx, { personaId }) {
    ctx.authorise("workspace.view", {});
    const [row] = await ctx.tx.select().from(personas).where(eq(personas.id, personaId));
    if (!row) throw notFound();
    const seesDrafts = ctx.can("journey.view-draft", {});
    const rows = await ctx.tx
      .select({
        id: journeys.id,
        title: journeys.title,
        state: journeys.state,
        place: journeyPersonas.place,
        leadDepartment: { id: departments.id, name: departments.name, colour: departments.colour },
      })
      .from(journeyPersonas)
      .innerJoin(journeys, eq(journeys.id, journeyPersonas.journeyId))
      .innerJoin(departments, eq(departments.id, journeys.leadDepartmentId))
      .where(
        and(
          eq(journeyPersonas.personaId, personaId),
          isNull(journeys.archivedAt),
          isCurrentJourney,
          seesDrafts ? undefined : eq(journeys.state, "published"),
        ),
      )
      .orderBy(asc(sql`lower(${journeys.title})`));
    const mayEdit = ctx.can("persona.edit", {});
    const archived = row.archivedAt !== null;
    return personaPageSchema.parse({
      persona: presentPersona(row),
      journeys: rows.map(({ place, ...journey }) => ({ ...journey, primary: place === 0 })),
      abilities: { edit: mayEdit && !archived, archive: mayEdit && !archived, restore: mayEdit && archived },
    });
  },
});
