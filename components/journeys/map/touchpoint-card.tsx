"use client";

import clsx from "clsx";
import { ArrowRight, Diamond, Lightbulb, MessageSquareText, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { ChannelIcon } from "../channel-icon";
import { KindIcon } from "../kind-icon";
import { CardMark } from "./card-mark";
import type { MapReading } from "./map-reading";
import { useCardKeys } from "./use-card-keys";

type Props = {
  touchpoint: MapTouchpoint;
  reading: MapReading;
  map: JourneyMap;
  selected: boolean;
  onSelect(touchpointId: string): void;
};

/** A touchpoint on the map: a button that opens its panel; arrows walk, Alt and arrows move it. */
export function TouchpointCard({ touchpoint, reading, map, selected, onSelect }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const onKeyDown = useCardKeys(map, touchpoint);
  const quiet = touchpoint.kind === "silence" || touchpoint.kind === "waiting";
  const colour = touchpoint.department ? `var(--dept-${touchpoint.department.colour})` : "var(--ink-3)";
  const returns = reading.hopsTo.get(touchpoint.id);
  const reasons = reading.opportunities.get(touchpoint.id);
  return (
    <div className="relative">
      {reading.handedTo.has(touchpoint.id) ? (
        <span
          className="border-line-strong bg-panel text-ink-3 absolute top-1 -left-[19px] z-[5] grid size-4 place-items-center rounded-full border"
          title={t("handoff")}
        >
          <ArrowRight aria-label={t("handoff")} role="img" className="size-2.5" />
        </span>
      ) : null}
      <button
        type="button"
        data-touchpoint-card={touchpoint.id}
        aria-pressed={selected}
        onClick={() => onSelect(touchpoint.id)}
        onKeyDown={onKeyDown}
        className={clsx(
          "border-line-strong rounded-card flex min-h-[86px] w-full flex-col justify-between gap-2 border border-l-[3px] p-2 text-left",
          touchpoint.kind === "silence" ? "touchpoint-silent border-dashed" : "bg-panel",
          selected && "outline-accent outline-2 -outline-offset-1",
        )}
        style={{ borderLeftColor: colour }}
      >
        <span className="text-ui leading-tight font-semibold">{touchpoint.title}</span>
        <span className="text-ink-2 text-2xs flex items-center gap-1">
          {quiet ? <KindIcon kind={touchpoint.kind} /> : <ChannelIcon channel={touchpoint.channel} />}
          <span className="min-w-0 break-words">
            {quiet ? domain(`kind.${touchpoint.kind}`) : domain(`channel.${touchpoint.channel}`)}
          </span>
        </span>
        <span className="text-ink-3 flex flex-wrap items-center gap-1.5 empty:hidden">
          {touchpoint.momentOfTruth ? (
            <CardMark
              label={reading.momentsAtRisk.has(touchpoint.id) ? t("momentAtRisk") : t("momentOfTruth")}
              danger={reading.momentsAtRisk.has(touchpoint.id)}
              icon={<Diamond className="size-3" />}
            />
          ) : null}
          {reasons ? <CardMark label={t("opportunity")} icon={<Lightbulb className="size-3" />} /> : null}
          {returns ? <CardMark label={t("backAndForth")} icon={<Undo2 className="size-3" />} /> : null}
          {touchpoint.commentCount > 0 ? (
            <CardMark
              label={t("comments", { count: touchpoint.commentCount })}
              icon={<MessageSquareText className="size-3" />}
              text={String(touchpoint.commentCount)}
            />
          ) : null}
        </span>
      </button>
    </div>
  );
}
