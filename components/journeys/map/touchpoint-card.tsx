"use client";

import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import { Sign } from "@/components/ui/signs/sign";
import type { TouchpointId } from "@/lib/core/ids";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { focusFrom, gridTarget, leavingSteps } from "../grid/grid-place";
import { TitleEditor } from "../grid/title-editor";
import { dragged } from "../grid/use-grid-drag";
import { NestedLink } from "../nesting/nested-link";
import { PresentMark } from "../presence/present-mark";
import { CardFace } from "./card-face";
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
  const colour = touchpoint.department ? `var(--dept-${touchpoint.department.colour})` : "var(--ink-3)";
  const { differs } = touchpoint;
  return (
    <div
      ref={card}
      data-touchpoint={touchpoint.id}
      {...dragged("touchpoint", touchpoint.id, movable && !naming)}
    >
      <PresentMark touchpointIds={[touchpoint.id]} />
      {marks.handed ? (
        <span className="relative block">
          <span
            role="img"
            aria-label={t("handoff")}
            title={t("handoff")}
            className="border-line-strong bg-panel text-ink-3 absolute top-1 -left-[19px] z-[5] grid size-4 place-items-center rounded-full border"
          >
            <Sign name="arrowRight" className="size-2.5" />
          </span>
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
          "map-card",
          touchpoint.kind === "silence" ? "touchpoint-silent border-dashed" : !chosen && "bg-panel",
          (selected || chosen) && "outline-accent outline-2 -outline-offset-1",
          chosen && "bg-accent-soft",
          differs?.added && "cell-differs",
        )}
        style={{ borderLeftColor: colour }}
      >
        <CardFace touchpoint={touchpoint}>
          {chosen ? <CardMark label={t("bulk.selected")} sign="check" /> : null}
          {differs?.added ? <CardMark label={t("differs.added")} sign="plus" /> : null}
          {differs && differs.fields.length > 0 ? (
            <CardMark
              label={t("differs.count", { count: differs.fields.length })}
              sign="pencilLine"
              text={String(differs.fields.length)}
            />
          ) : null}
          {touchpoint.momentOfTruth ? (
            <CardMark
              label={marks.atRisk ? t("momentAtRisk") : t("momentOfTruth")}
              danger={marks.atRisk ?? false}
              sign="diamond"
            />
          ) : null}
          {marks.chance ? <CardMark label={t("opportunity")} sign="lightbulb" /> : null}
          {marks.returns ? <CardMark label={t("backAndForth")} sign="undo2" /> : null}
          {touchpoint.suggestionCount > 0 ? (
            <CardMark
              label={suggestions("mark", { count: touchpoint.suggestionCount })}
              sign="penLine"
              text={String(touchpoint.suggestionCount)}
            />
          ) : null}
          {touchpoint.offer ? (
            <CardMark
              label={suggestions("offer.mark", { department: touchpoint.offer.department.name })}
              sign="arrowRightLeft"
            />
          ) : null}
          {touchpoint.commentCount > 0 ? (
            <CardMark
              label={t("comments", { count: touchpoint.commentCount })}
              sign="messageSquareText"
              text={String(touchpoint.commentCount)}
            />
          ) : null}
        </CardFace>
      </button>
      <NestedLink touchpoint={touchpoint} />
    </div>
  );
}
