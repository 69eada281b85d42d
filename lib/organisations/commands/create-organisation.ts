import { z } from "zod";
import { memberships, organisations } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { forbidden } from "@/lib/core/errors";
import { emailSchema, nameSchema } from "@/lib/core/fields";
import { newId, userIdSchema, type MembershipId } from "@/lib/core/ids";
import { organisationFieldsSchema, organisationSchema, slugSchema } from "../model";
import { presentOrganisation } from "../organisation-row";

export const createOrganisation = defineCommand({
  name: "organisation.create",
  summary: "Make an organisation with its first owner; done by a script, never from a screen",
  input: organisationFieldsSchema.partial().extend({
    name: nameSchema,
    slug: slugSchema,
    owner: z.strictObject({ userId: userIdSchema, email: emailSchema, name: nameSchema }),
  }),
  output: organisationSchema,
  async run(ctx, { owner, ...fields }) {
    ctx.authorise("organisation.settings", {});
    // Every person acts inside an organisation that exists already; only a script acts for one to come.
    if (ctx.actor.kind !== "system") throw forbidden();
    const [row] = await ctx.tx
      .insert(organisations)
      .values({ ...fields, id: ctx.organisationId })
      .returning();
    if (!row) throw new Error("the organisation was not made");
    const membershipId = newId<MembershipId>();
    await ctx.tx
      .insert(memberships)
      .values({ organisationId: ctx.organisationId, id: membershipId, ...owner, role: "owner" });
    const created = presentOrganisation(row);
    ctx.record({ entity: { kind: "organisation", id: created.id }, after: created });
    ctx.record({
      entity: { kind: "member", id: membershipId },
      action: "member.join",
      after: { ...owner, role: "owner" },
    });
    return created;
  },
});
