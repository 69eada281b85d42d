import type { NotificationView } from "@/lib/notifications/presented-notification";
import { InboxItem } from "./inbox-item";

type Props = { slug: string; notifications: readonly NotificationView[] };

/** What happened, unread first. */
export function InboxList({ slug, notifications }: Props) {
  return (
    <ul className="border-line rounded-card bg-panel flex flex-col border">
      {notifications.map((notification) => (
        <InboxItem key={notification.id} slug={slug} notification={notification} />
      ))}
    </ul>
  );
}
