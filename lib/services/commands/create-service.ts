import { services } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { invalid } from "@/lib/core/errors";
import { newId, type ServiceId } from "@/lib/core/ids";
import { serviceFieldsSchema, serviceSchema } from "../model";
import { assertNameFree, findOwner, ownedBy, presentService } from "../service-row";

export const createService = defineCommand({
  name: "service.create",
  summary: "Create a service that a department offers",
  input: serviceFieldsSchema,
  output: serviceSchema,
  async run(ctx, fields) {
    const owner = await findOwner(ctx, fields.ownerDepartmentId);
    ctx.authorise("service.edit", ownedBy(fields.ownerDepartmentId));
    if (owner.archived) throw invalid({ ownerDepartmentId: "archived" });
    await assertNameFree(ctx, fields.name, null);
    const [row] = await ctx.tx
      .insert(services)
      .values({ ...fields, organisationId: ctx.organisationId, id: newId<ServiceId>() })
      .returning();
    if (!row) throw new Error("the service was not made");
    const created = presentService(row, owner.badge);
    ctx.record({ entity: { kind: "service", id: created.id }, after: created });
    return created;
  },
});
