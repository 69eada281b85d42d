import { Hourglass, MousePointerClick, MessagesSquare, VolumeX, type LucideIcon } from "lucide-react";
import type { TouchpointKind } from "@/lib/journeys/model";

const icons: Readonly<Record<TouchpointKind, LucideIcon>> = {
  contact: MessagesSquare,
  "self-service": MousePointerClick,
  waiting: Hourglass,
  silence: VolumeX,
};

/** A kind's sign; its name always stands beside it. */
export function KindIcon({
  kind,
  className = "size-3.5 shrink-0",
}: {
  kind: TouchpointKind;
  className?: string;
}) {
  const Icon = icons[kind];
  return <Icon aria-hidden className={className} />;
}
