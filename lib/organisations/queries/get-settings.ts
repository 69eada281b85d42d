import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema";
import { defineQuery } from "@/lib/core/define-query";
import { notFound } from "@/lib/core/errors";
import { organisationSchema } from "../model";
import { presentOrganisation } from "../organisation-row";

const settingsSchema = z.object({
  organisation: organisationSchema,
  abilities: z.object({ edit: z.boolean(), audit: z.boolean() }),
});

export const getSettings = defineQuery({
  name: "organisation.get-settings",
  summary: "The organisation's settings",
  input: z.strictObject({}),
  output: settingsSchema,
  async run(ctx) {
    ctx.authorise("workspace.view", {});
    const [row] = await ctx.tx.select().from(organisations).where(eq(organisations.id, ctx.organisationId));
    if (!row) throw notFound();
    return {
      organisation: presentOrganisation(row),
      abilities: { edit: ctx.can("organisation.settings", {}), audit: ctx.can("audit.view", {}) },
    };
  },
});
