import { Sign } from "@/components/ui/signs/sign";
import type { SignName } from "@/components/ui/signs/signs";
import type { TouchpointKind } from "@/lib/journeys/model";

const icons: Readonly<Record<TouchpointKind, SignName>> = {
  contact: "messagesSquare",
  "self-service": "mousePointerClick",
  waiting: "hourglass",
  silence: "volumeX",
};

/** A kind's sign; its name always stands beside it. */
export function KindIcon({ kind }: { kind: TouchpointKind }) {
  return <Sign name={icons[kind]} />;
}
