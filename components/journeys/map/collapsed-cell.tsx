"use client";

import clsx from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import { gridTarget } from "../grid/grid-place";
import { PresentMark } from "../presence/present-mark";
import { useCollapsing } from "../view/collapsing-context";
import { CardMark } from "./card-mark";
import type { MapColumn } from "./map-columns";
import type { MapReading } from "./map-reading";

type Props = {
  column: MapColumn;
  row: number;
  at: number;
  /** Whether what is in the stage is told here. */
  told: boolean;
  reading: MapReading;
  minimumResponses: number;
  className: string;
};

/** A cell of a collapsed stage; in one of them how many touchpoints it has, their mean and their marks. */
export function CollapsedCell({ column, row, at, told, reading, minimumResponses, className }: Props) {
  const t = useTranslations("map");
  const suggestions = useTranslations("suggestions");
  const format = useFormatter();
  const collapsing = useCollapsing();
  const { stage } = column;
  if (!told) return <td {...gridTarget(row, at)} className={className} />;
  const { touchpoints } = stage;
  const { value } = journeyScore(touchpoints, minimumResponses);
  const moments = touchpoints.filter(({ momentOfTruth }) => momentOfTruth).length;
  const atRisk = touchpoints.some(({ id }) => reading.momentsAtRisk.has(id));
  const chances = touchpoints.filter(({ id }) => reading.opportunities.has(id)).length;
  const suggested = touchpoints.reduce((sum, one) => sum + one.suggestionCount, 0);
  const offers = touchpoints.filter(({ offer }) => offer !== null).length;
  const comments = touchpoints.reduce((sum, one) => sum + one.commentCount, 0);
  return (
    <td className={clsx(className, "px-1.5")}>
      <PresentMark touchpointIds={touchpoints.map(({ id }) => id)} />
      <button
        type="button"
        {...gridTarget(row, at)}
        onClick={() => collapsing?.expand(stage.id)}
        className="border-line-strong bg-sunk rounded-card flex min-h-[86px] w-full flex-col gap-1 border p-1.5 text-left"
      >
        <span className="sr-only">{t("stages.expand", { stage: stage.name })}</span>
        <span className="text-ui font-semibold">
          <span aria-hidden>{format.number(touchpoints.length)}</span>
          <span className="sr-only">{t("bulk.several", { count: touchpoints.length })}</span>
        </span>
        {value === null ? null : (
          <span className="text-2xs text-ink-2">
            {t("stages.mean", { score: format.number(value, "score") })}
          </span>
        )}
        <span className="text-ink-3 flex flex-wrap items-center gap-1.5 empty:hidden">
          {moments > 0 ? (
            <CardMark
              label={atRisk ? t("momentAtRisk") : t("momentOfTruth")}
              danger={atRisk}
              sign="diamond"
              text={format.number(moments)}
            />
          ) : null}
          {chances > 0 ? (
            <CardMark label={t("opportunity")} sign="lightbulb" text={format.number(chances)} />
          ) : null}
          {suggested > 0 ? (
            <CardMark
              label={suggestions("mark", { count: suggested })}
              sign="penLine"
              text={format.number(suggested)}
            />
          ) : null}
          {offers > 0 ? (
            <CardMark label={t("legendOffer")} sign="arrowRightLeft" text={format.number(offers)} />
          ) : null}
          {comments > 0 ? (
            <CardMark
              label={t("comments", { count: comments })}
              sign="messageSquareText"
              text={format.number(comments)}
            />
          ) : null}
        </span>
      </button>
    </td>
  );
}
