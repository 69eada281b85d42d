import { eq } from "drizzle-orm";
import { services } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { serviceIdSchema } from "@/lib/core/ids";
import { serviceFieldsSchema, serviceSchema } from "../model";
import { assertNameFree, findOwner, lockService, ownedBy, presentService } from "../service-row";

export const updateService = defineCommand({
  name: "service.update",
  summary: "Change a service's name, description or owner department",
  input: serviceFieldsSchema.partial().extend({ serviceId: serviceIdSchema, expectedVersion: versionSchema }),
  output: serviceSchema,
  async run(ctx, { serviceId, expectedVersion, ...changes }) {
    const row = await lockService(ctx, serviceId);
    const oldOwner = await findOwner(ctx, row.ownerDepartmentId);
    const newOwner = await findOwner(ctx, changes.ownerDepartmentId ?? row.ownerDepartmentId);
    ctx.authorise("service.edit", ownedBy(row.ownerDepartmentId));
    const before = presentService(row, oldOwner.badge);
    if (row.version !== expectedVersion) throw conflict(before);
    if (row.archivedAt) throw invalid({ "": "archived" });
    if (newOwner.archived && newOwner.badge.id !== row.ownerDepartmentId) {
      throw invalid({ ownerDepartmentId: "archived" });
    }
    if (changes.name !== undefined) await assertNameFree(ctx, changes.name, serviceId);
    const [updated] = await ctx.tx
      .update(services)
      .set({ ...changes, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(services.id, serviceId))
      .returning();
    if (!updated) throw new Error("the service was not changed");
    const after = presentService(updated, newOwner.badge);
    ctx.record({ entity: { kind: "service", id: serviceId }, before, after });
    return after;
  },
});
