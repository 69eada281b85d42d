"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { useWorkspace } from "@/components/shell/workspace-context";
import type { BacklogFilters } from "@/lib/backlog/backlog-filters";
import type { ImprovementState } from "@/lib/backlog/model";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { backlogAddress } from "./backlog-view";
import { ImprovementCard } from "./improvement-card";
import { useCardDrag } from "./use-card-drag";

const columns = [
  "proposed",
  "assessed",
  "approved",
  "in-progress",
  "in-review",
  "closed",
  "on-hold",
  "cancelled",
] as const satisfies readonly ImprovementState[];

/** So many closed ones are news; the others are in the table. */
const shownAtMost = 30;

type Props = { improvements: readonly Improvement[]; filters: BacklogFilters };

/** Improvements in columns by state; a card goes on by its menu, or by being dragged. */
export function ImprovementBoard({ improvements, filters }: Props) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const { slug } = useWorkspace();
  const drag = useCardDrag();
  const [moved, setMoved] = useState<string | null>(null);

  // The card was drawn anew in another column: whoever moved it by keyboard goes on from there.
  useEffect(() => {
    if (moved !== null) document.getElementById(`move-${moved}`)?.focus();
  }, [moved, improvements]);

  const shown = columns
    .map((state) => ({ state, cards: improvements.filter((improvement) => improvement.state === state) }))
    .filter(({ state, cards }) => cards.length > 0 || isAsked(state, filters.state));
  return (
    <ScrollRegion label={t("board.label")} className="-mx-4 px-4 pb-2 desk:-mx-5 desk:px-5">
      <div className="flex w-max min-w-full items-start gap-3">
        {shown.map(({ state, cards }) => (
          <section
            key={state}
            aria-labelledby={`column-${state}`}
            {...drag.column(state)}
            className={clsx(
              "bg-sunk rounded-card flex w-64 max-w-80 flex-1 shrink-0 flex-col gap-2 p-2 desk:w-52",
              drag.over === state && "outline-accent outline-2",
            )}
          >
            <h2 id={`column-${state}`} className="flex items-center gap-2 px-1 pt-0.5 font-semibold">
              {domain(`improvementState.${state}`)}
              <span className="text-ink-3 text-xs font-normal">{cards.length}</span>
            </h2>
            {cards.length === 0 ? (
              <p className="text-ink-3 px-1 pb-1 text-xs">{t("board.emptyColumn")}</p>
            ) : (
              <ul className="flex flex-col gap-2">
                {cards.slice(0, shownAtMost).map((improvement) => (
                  <li key={improvement.id} {...drag.card(improvement)}>
                    <ImprovementCard improvement={improvement} onMoved={() => setMoved(improvement.id)} />
                  </li>
                ))}
              </ul>
            )}
            {cards.length > shownAtMost ? (
              <Link
                href={backlogAddress(slug, { ...filters, state }, { view: "table", sort: null })}
                className="text-ink-2 px-1 py-1 text-xs hover:underline"
              >
                {t("board.all", { count: cards.length })}
              </Link>
            ) : null}
          </section>
        ))}
      </div>
    </ScrollRegion>
  );
}

// The way from proposed to closed stands there even when it is empty; what is beside it only when it is used.
function isAsked(state: ImprovementState, wanted: BacklogFilters["state"]): boolean {
  if (wanted === state) return true;
  if (state === "on-hold" || state === "cancelled") return false;
  return wanted === undefined || (wanted === "open" && state !== "closed");
}
