import { eq } from "drizzle-orm";
import { organisations } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, notFound } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { organisationFieldsSchema, organisationSchema } from "../model";
import { presentOrganisation } from "../organisation-row";

export const updateOrganisation = defineCommand({
  name: "organisation.update",
  summary:
    "Change the organisation's name, language, time zone, review interval or what counts as enough answers",
  input: organisationFieldsSchema.partial().extend({ expectedVersion: versionSchema }),
  output: organisationSchema,
  async run(ctx, { expectedVersion, ...changes }) {
    const own = eq(organisations.id, ctx.organisationId);
    const [row] = await ctx.tx.select().from(organisations).where(own).for("update");
    if (!row) throw notFound();
    ctx.authorise("organisation.settings", {});
    const before = presentOrganisation(row);
    if (row.version !== expectedVersion) throw conflict(before);
    const [updated] = await ctx.tx
      .update(organisations)
      .set({ ...changes, version: row.version + 1, updatedAt: ctx.now })
      .where(own)
      .returning();
    if (!updated) throw new Error("the organisation was not changed");
    const after = presentOrganisation(updated);
    ctx.record({ entity: { kind: "organisation", id: ctx.organisationId }, before, after });
    return after;
  },
});
