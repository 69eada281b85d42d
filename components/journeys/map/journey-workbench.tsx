"use client";

import { useOptimistic, startTransition } from "react";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { TouchpointPanel, type TouchpointDetails } from "../touchpoint/touchpoint-panel";
import { ArchivedList } from "./archived-list";
import { JourneyMapView } from "./journey-map-view";
import { useSelectTouchpoint } from "./use-select-touchpoint";

type Props = { map: JourneyMap; details: TouchpointDetails | null };

/** The map and, beside it, the panel of the touchpoint that the address names. */
export function JourneyWorkbench({ map, details }: Props) {
  const [selected, select] = useSelectTouchpoint();
  // The panel opens at once; its comments and history follow from the server.
  const [shown, show] = useOptimistic(selected);
  const choose = (id: string | null) =>
    startTransition(async () => {
      show(id);
      await select(id);
    });
  const touchpoint = map.stages.flatMap((stage) => stage.touchpoints).find(({ id }) => id === shown);
  const close = () => {
    choose(null);
    const card = document.querySelector<HTMLElement>(`[data-touchpoint-card="${shown ?? ""}"]`);
    card?.focus();
  };
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col [--lane-header:84px] sm:[--lane-header:118px]">
        <JourneyMapView map={map} selectedId={touchpoint?.id ?? null} onSelect={choose} />
        <ArchivedList map={map} />
      </div>
      {touchpoint ? (
        <TouchpointPanel
          key={touchpoint.id}
          map={map}
          touchpoint={touchpoint}
          details={selected === touchpoint.id ? details : null}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
