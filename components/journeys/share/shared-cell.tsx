import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { SharedTouchpoint } from "@/lib/share-links/presented-shared-journey";
import { CardFace } from "../map/card-face";
import { CardMark } from "../map/card-mark";
import type { Lane } from "@/lib/journeys/model/lanes";
import { WaitBar } from "../map/wait-bar";
import { OwnerBadge } from "../owner-badge";
import type { SharedReading } from "./shared-reading";

type Props = { lane: Lane; touchpoint: SharedTouchpoint; reading: SharedReading };

/** What a lane of a shared map says of a touchpoint. */
export function SharedCell({ lane, touchpoint, reading }: Props) {
  switch (lane) {
    case "touchpoint":
      return <SharedCard touchpoint={touchpoint} reading={reading} />;
    case "thinks":
      return touchpoint.thinks ? <q className="italic">{touchpoint.thinks}</q> : null;
    case "owner":
      return <OwnerBadge department={touchpoint.department} />;
    case "waiting":
      return <WaitBar touchpoint={touchpoint} longest={reading.longestWait} />;
    default:
      return <span className="whitespace-pre-line">{touchpoint[lane]}</span>;
  }
}

function SharedCard({ touchpoint, reading }: Omit<Props, "lane">) {
  const t = useTranslations("map");
  const { kind, department } = touchpoint;
  return (
    <div
      className={clsx("map-card", kind === "silence" ? "touchpoint-silent border-dashed" : "bg-panel")}
      style={{ borderLeftColor: department ? `var(--dept-${department.colour})` : "var(--ink-3)" }}
    >
      <CardFace touchpoint={touchpoint}>
        {touchpoint.momentOfTruth ? <CardMark label={t("momentOfTruth")} sign="diamond" /> : null}
        {reading.handedTo.has(touchpoint.id) ? <CardMark label={t("handoff")} sign="arrowRight" /> : null}
        {reading.returnsTo.has(touchpoint.id) ? <CardMark label={t("backAndForth")} sign="undo2" /> : null}
      </CardFace>
    </div>
  );
}
