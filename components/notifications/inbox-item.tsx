"use client";

import clsx from "clsx";
import { Mail, MailOpen } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useRequestTime } from "@/components/shell/request-time";
import { useAction } from "@/components/shell/use-action";
import { IconButton } from "@/components/ui/icon-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { namedBody } from "@/lib/comments/rules/mentions";
import { markNotificationAction } from "@/lib/notifications/actions";
import type { NotificationView } from "@/lib/notifications/presented-notification";
import { notificationHref } from "./notification-href";

type Props = { slug: string; notification: NotificationView };

/** One thing that happened, with the way to it; going there marks it read. */
export function InboxItem({ slug, notification }: Props) {
  const t = useTranslations("inbox");
  const format = useFormatter();
  const now = useRequestTime();
  const mark = useAction(markNotificationAction);
  const { id, kind, title, text, readAt, createdAt, state } = notification;
  const unread = readAt === null;
  const happened = new Date(createdAt);
  const sentence = t(`says.${kind}`, {
    name: notification.actorName ?? t("nobody"),
    title,
    state: state ?? "open",
  });
  return (
    <li
      className={clsx(
        "border-line flex items-start gap-2.5 border-b px-3 py-2.5 last:border-b-0",
        unread && "bg-accent-soft first:rounded-t-card last:rounded-b-card",
      )}
    >
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <Link
          href={notificationHref(slug, notification)}
          onClick={() => {
            if (unread) void mark.run({ notificationId: id, read: true });
          }}
          className={clsx("break-words hover:underline", unread && "font-semibold")}
        >
          {unread ? <VisuallyHidden>{t("isUnread")} </VisuallyHidden> : null}
          {sentence}
        </Link>
        {text ? (
          <p className="text-ink-2 line-clamp-2 break-words">{namedBody(text, notification.mentioned)}</p>
        ) : null}
        <time
          dateTime={createdAt}
          title={format.dateTime(happened, "moment")}
          className={clsx("text-xs", unread ? "text-ink-2" : "text-ink-3")}
        >
          {format.relativeTime(happened, now)}
        </time>
      </div>
      <IconButton
        size="sm"
        label={t(unread ? "markRead" : "markUnread", { sentence })}
        icon={unread ? <MailOpen /> : <Mail />}
        disabled={mark.pending}
        onClick={() => void mark.run({ notificationId: id, read: unread })}
      />
    </li>
  );
}
