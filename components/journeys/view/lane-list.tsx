"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { IconButton } from "@/components/ui/icon-button";
import { useAnnounce } from "@/components/ui/use-announce";
import type { Lane } from "@/lib/journeys/model/lanes";
import { allLanes, moveLane } from "@/lib/journeys/rules/lane-choice";
import { useCollapsing } from "./collapsing-context";
import type { ChosenLanes } from "./use-lane-choice";

/** Every lane with whether it is shown and its place; and all stages narrow or wide. */
export function LaneList({ lanes: { choice, choose, failed } }: { lanes: ChosenLanes }) {
  const t = useTranslations("map");
  const announce = useAnnounce();
  const collapsing = useCollapsing();
  const show = (lane: Lane, shown: boolean) =>
    choose(choice.map((one) => (one.lane === lane ? { lane, shown } : one)));
  const move = (lane: Lane, step: -1 | 1) => {
    const next = moveLane(choice, lane, step);
    choose(next);
    const place = next.findIndex((one) => one.lane === lane) + 1;
    announce(t("lanes.moved", { lane: t(`lane.${lane}`), place, count: next.length }));
  };
  return (
    <div className="flex flex-col gap-2">
      {/* Where the list lies over what says so behind it; there it is told, here it is only seen. */}
      {failed ? <p className="text-danger text-xs sm:hidden">{t("lanes.unsaved")}</p> : null}
      <ul className="flex flex-col gap-1">
        {choice.map(({ lane, shown }, place) => (
          <li key={lane} className="flex items-center gap-1">
            <Checkbox
              className="flex-1"
              label={t(`lane.${lane}`)}
              checked={shown}
              onChange={(event) => show(lane, event.currentTarget.checked)}
            />
            {/* Not disabled at the edge: the focus would be lost on the way there. */}
            <IconButton
              size="sm"
              label={t("lanes.up", { lane: t(`lane.${lane}`) })}
              icon={<ArrowUp />}
              aria-disabled={place === 0}
              className="aria-disabled:opacity-50"
              onClick={() => place > 0 && move(lane, -1)}
            />
            <IconButton
              size="sm"
              label={t("lanes.down", { lane: t(`lane.${lane}`) })}
              icon={<ArrowDown />}
              aria-disabled={place === choice.length - 1}
              className="aria-disabled:opacity-50"
              onClick={() => place < choice.length - 1 && move(lane, 1)}
            />
          </li>
        ))}
      </ul>
      <Button size="sm" onClick={() => choose(allLanes)}>
        {t("lanes.all")}
      </Button>
      {collapsing ? (
        <div className="border-line flex flex-wrap gap-2 border-t pt-2">
          <Button size="sm" onClick={collapsing.collapseAll}>
            {t("stages.collapseAll")}
          </Button>
          <Button size="sm" onClick={collapsing.expandAll}>
            {t("stages.expandAll")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
