import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { notifications } from "@/db/schema";
import { defineCommand } from "@/lib/core/define-command";
import { notFound } from "@/lib/core/errors";
import { notificationIdSchema } from "@/lib/core/ids";

const markedSchema = z.object({ id: notificationIdSchema, read: z.boolean() });

export const markNotification = defineCommand({
  name: "notification.mark",
  summary: "Mark one of one's notifications read, or unread again",
  input: z.strictObject({ notificationId: notificationIdSchema, read: z.boolean() }),
  output: markedSchema,
  async run(ctx, { notificationId, read }) {
    if (ctx.actor.kind !== "person") throw notFound();
    // Another's notification is not there.
    const mine = and(
      eq(notifications.id, notificationId),
      eq(notifications.recipientId, ctx.actor.membershipId),
    );
    const [row] = await ctx.tx.select().from(notifications).where(mine).for("no key update");
    if (!row) throw notFound();
    ctx.authorise("notification.read", { authorId: ctx.actor.userId });
    await ctx.tx
      .update(notifications)
      .set({ readAt: read ? (row.readAt ?? ctx.now) : null })
      .where(mine);
    ctx.record({
      entity: { kind: "notification", id: notificationId },
      before: { read: row.readAt !== null },
      after: { read },
    });
    return { id: notificationId, read };
  },
});
