"use client";

import clsx from "clsx";
import {
  ArrowRight,
  ArrowRightLeft,
  Check,
  Diamond,
  Lightbulb,
  MessageSquareText,
  PencilLine,
  PenLine,
  Plus,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import type { TouchpointId } from "@/lib/core/ids";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { ChannelIcon } from "../channel-icon";
import { focusFrom, gridTarget, leavingSteps } from "../grid/grid-place";
import { TitleEditor } from "../grid/title-editor";
import { dragged } from "../grid/use-grid-drag";
import { NestedLink } from "../nesting/nested-link";
import { KindIcon } from "../kind-icon";
import { PresentMark } from "../presence/present-mark";
import { CardMark } from "./card-mark";
import type { CardMarks } from "./map-reading";

type Props = Partial<CardMarks> & {
  touchpoint: MapTouchpoint;
  row: number;
  column: number;
  /** Whether it may be dragged elsewhere. */
  movable: boolean;
  /** Its panel is open. */
  selected: boolean;
  /** One of those that are changed together. */
  chosen: boolean;
  onPress(touchpointId: TouchpointId, event: MouseEvent): void;
};

/** A touchpoint on the map: a button that opens its panel; F2 names it anew in place. */
export function TouchpointCard({
  touchpoint,
  row,
  column,
  movable,
  selected,
  chosen,
  onPress,
  ...marks
}: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const suggestions = useTranslations("suggestions");
  const [naming, setNaming] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "F2" || !touchpoint.abilities.edit) return;
    event.preventDefault();
    setNaming(true);
  };
  const named = (how: keyof typeof leavingSteps) => {
    flushSync(() => setNaming(false));
    focusFrom(card.current, { row, column }, leavingSteps[how]);
  };
  const quiet = touchpoint.kind === "silence" || touchpoint.kind === "waiting";
  const colour = touchpoint.department ? `var(--dept-${touchpoint.department.colour})` : "var(--ink-3)";
  const { differs } = touchpoint;
  return (
    <div
      ref={card}
      className="relative"
      data-touchpoint={touchpoint.id}
      {...dragged("touchpoint", touchpoint.id, movable && !naming)}
    >
      <PresentMark touchpointIds={[touchpoint.id]} />
      {marks.handed ? (
        <span
          className="border-line-strong bg-panel text-ink-3 absolute top-1 -left-[19px] z-[5] grid size-4 place-items-center rounded-full border"
          title={t("handoff")}
        >
          <ArrowRight aria-label={t("handoff")} role="img" className="size-2.5" />
        </span>
      ) : null}
      {naming ? <TitleEditor touchpoint={touchpoint} onClose={named} /> : null}
      <button
        type="button"
        {...gridTarget(row, column)}
        hidden={naming}
        data-touchpoint-card={touchpoint.id}
        aria-pressed={selected}
        onClick={(event) => onPress(touchpoint.id, event)}
        onKeyDown={onKeyDown}
        className={clsx(
          "border-line-strong rounded-card flex min-h-[86px] w-full flex-col justify-between gap-2 border border-l-[3px] p-2 text-left",
          touchpoint.kind === "silence" ? "touchpoint-silent border-dashed" : "bg-panel",
          (selected || chosen) && "outline-accent outline-2 -outline-offset-1",
          chosen && "bg-accent-soft",
          differs?.added && "cell-differs",
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
          {chosen ? <CardMark label={t("bulk.selected")} icon={<Check className="size-3" />} /> : null}
          {differs?.added ? <CardMark label={t("differs.added")} icon={<Plus className="size-3" />} /> : null}
          {differs && differs.fields.length > 0 ? (
            <CardMark
              label={t("differs.count", { count: differs.fields.length })}
              icon={<PencilLine className="size-3" />}
              text={String(differs.fields.length)}
            />
          ) : null}
          {touchpoint.momentOfTruth ? (
            <CardMark
              label={marks.atRisk ? t("momentAtRisk") : t("momentOfTruth")}
              danger={marks.atRisk ?? false}
              icon={<Diamond className="size-3" />}
            />
          ) : null}
          {marks.chance ? (
            <CardMark label={t("opportunity")} icon={<Lightbulb className="size-3" />} />
          ) : null}
          {marks.returns ? <CardMark label={t("backAndForth")} icon={<Undo2 className="size-3" />} /> : null}
          {touchpoint.suggestionCount > 0 ? (
            <CardMark
              label={suggestions("mark", { count: touchpoint.suggestionCount })}
              icon={<PenLine className="size-3" />}
              text={String(touchpoint.suggestionCount)}
            />
          ) : null}
          {touchpoint.offer ? (
            <CardMark
              label={suggestions("offer.mark", { department: touchpoint.offer.department.name })}
              icon={<ArrowRightLeft className="size-3" />}
            />
          ) : null}
          {touchpoint.commentCount > 0 ? (
            <CardMark
              label={t("comments", { count: touchpoint.commentCount })}
              icon={<MessageSquareText className="size-3" />}
              text={String(touchpoint.commentCount)}
            />
          ) : null}
        </span>
      </button>
      <NestedLink touchpoint={touchpoint} />
    </div>
  );
}
