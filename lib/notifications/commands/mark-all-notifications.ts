import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { notifications } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { forbidden } from "@/lib/core/errors";
import { notificationKindSchema } from "../model";

export const markAllNotifications = defineCommand({
  name: "notification.mark-all",
  summary: "Mark all of one's notifications read, or all of one kind",
  input: z.strictObject({ kind: notificationKindSchema.nullable().default(null) }),
  output: z.object({ count: z.int() }),
  async run(ctx, { kind }) {
    ctx.authorise("workspace.view", {});
    if (ctx.actor.kind !== "person") throw forbidden();
    const { rowCount } = await ctx.tx
      .update(notifications)
      .set({ readAt: ctx.now })
      .where(
        and(
          eq(notifications.recipientId, ctx.actor.membershipId),
          isNull(notifications.readAt),
          kind === null ? undefined : eq(notifications.kind, kind),
        ),
      );
    const count = rowCount ?? 0;
    ctx.record({ entity: { kind: "member", id: ctx.actor.membershipId }, after: { marked: count } });
    return { count };
  },
});
