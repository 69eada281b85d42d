import { eq } from "drizzle-orm";
import { personas } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { personaIdSchema } from "@/lib/core/ids";
import { personaFieldsSchema, personaSchema } from "../model";
import { lockPersona, presentPersona } from "../persona-row";

export const updatePersona = defineCommand({
  name: "persona.update",
  summary: "Change what is said of a persona",
  input: personaFieldsSchema.partial().extend({ personaId: personaIdSchema, expectedVersion: versionSchema }),
  output: personaSchema,
  async run(ctx, { personaId, expectedVersion, ...changes }) {
    const row = await lockPersona(ctx, personaId);
    ctx.authorise("persona.edit", {});
    const before = presentPersona(row);
    if (row.version !== expectedVersion) throw conflict(before);
    if (row.archivedAt) throw invalid({ "": "archived" });
    const [updated] = await ctx.tx
      .update(personas)
      .set({ ...changes, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(personas.id, personaId))
      .returning();
    if (!updated) throw new Error("the persona was not changed");
    const after = presentPersona(updated);
    ctx.record({ entity: { kind: "persona", id: personaId }, before, after });
    return after;
  },
});
