import { personas } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { newId, type PersonaId } from "@/lib/core/ids";
import { personaFieldsSchema, personaSchema } from "../model";
import { presentPersona } from "../persona-row";

export const createPersona = defineCommand({
  name: "persona.create",
  summary: "Create a persona",
  input: personaFieldsSchema,
  output: personaSchema,
  async run(ctx, fields) {
    ctx.authorise("persona.edit", {});
    const [row] = await ctx.tx
      .insert(personas)
      .values({ ...fields, organisationId: ctx.organisationId, id: newId<PersonaId>() })
      .returning();
    if (!row) throw new Error("the persona was not made");
    const created = presentPersona(row);
    ctx.record({ entity: { kind: "persona", id: created.id }, after: created });
    return created;
  },
});
