import type { NotificationView } from "@/lib/notifications/presented-notification";

/** Where the very comment, suggestion or offer stands. */
export function notificationHref(slug: string, notification: NotificationView): string {
  const { journeyId, touchpointId, improvementId, commentId, suggestionId, handOverId } = notification;
  const place = commentId
    ? `#comment-${commentId}`
    : suggestionId
      ? `#suggestion-${suggestionId}`
      : `#offer-${handOverId ?? ""}`;
  if (improvementId) return `/${slug}/backlog/${improvementId}${place}`;
  const journey = `/${slug}/journeys/${journeyId ?? ""}`;
  return touchpointId ? `${journey}?touchpoint=${touchpointId}${place}` : `${journey}/comments${place}`;
}
