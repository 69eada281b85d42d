import clsx from "clsx";
import { ArrowRight, Diamond, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { SharedTouchpoint } from "@/lib/share-links/presented-shared-journey";
import { ChannelIcon } from "../channel-icon";
import { KindIcon } from "../kind-icon";
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
  const domain = useTranslations("domain");
  const { kind, channel, department } = touchpoint;
  const quiet = kind === "silence" || kind === "waiting";
  return (
    <div
      className={clsx(
        "border-line-strong rounded-card flex min-h-[86px] flex-col justify-between gap-2 border border-l-[3px] p-2",
        kind === "silence" ? "touchpoint-silent border-dashed" : "bg-panel",
      )}
      style={{ borderLeftColor: department ? `var(--dept-${department.colour})` : "var(--ink-3)" }}
    >
      <span className="text-ui leading-tight font-semibold">{touchpoint.title}</span>
      <span className="text-ink-2 text-2xs flex items-center gap-1">
        {quiet ? <KindIcon kind={kind} /> : <ChannelIcon channel={channel} />}
        <span className="min-w-0 break-words">
          {quiet ? domain(`kind.${kind}`) : domain(`channel.${channel}`)}
        </span>
      </span>
      <span className="text-ink-3 flex flex-wrap items-center gap-1.5 empty:hidden">
        {touchpoint.momentOfTruth ? (
          <CardMark label={t("momentOfTruth")} icon={<Diamond className="size-3" />} />
        ) : null}
        {reading.handedTo.has(touchpoint.id) ? (
          <CardMark label={t("handoff")} icon={<ArrowRight className="size-3" />} />
        ) : null}
        {reading.returnsTo.has(touchpoint.id) ? (
          <CardMark label={t("backAndForth")} icon={<Undo2 className="size-3" />} />
        ) : null}
      </span>
    </div>
  );
}
