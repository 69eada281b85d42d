import { eq } from "drizzle-orm";
import { z } from "zod";
import { services } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { conflict, invalid } from "@/lib/core/errors";
import { versionSchema } from "@/lib/core/fields";
import { serviceIdSchema } from "@/lib/core/ids";
import { serviceSchema } from "../model";
import { findOwner, lockService, ownedBy, presentService } from "../service-row";

export const archiveService = defineCommand({
  name: "service.archive",
  summary: "Archive a service; journeys under it stay and say so",
  input: z.strictObject({ serviceId: serviceIdSchema, expectedVersion: versionSchema }),
  output: serviceSchema,
  async run(ctx, { serviceId, expectedVersion }) {
    const row = await lockService(ctx, serviceId);
    const owner = await findOwner(ctx, row.ownerDepartmentId);
    ctx.authorise("service.edit", ownedBy(row.ownerDepartmentId));
    const before = presentService(row, owner.badge);
    if (row.version !== expectedVersion) throw conflict(before);
    if (row.archivedAt) throw invalid({ "": "archived" });
    const [updated] = await ctx.tx
      .update(services)
      .set({ archivedAt: ctx.now, version: row.version + 1, updatedAt: ctx.now })
      .where(eq(services.id, serviceId))
      .returning();
    if (!updated) throw new Error("the service was not changed");
    const after = presentService(updated, owner.badge);
    ctx.record({ entity: { kind: "service", id: serviceId }, before, after });
    return after;
  },
});
