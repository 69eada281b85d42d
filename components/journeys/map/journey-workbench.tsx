"use client";

import dynamic from "next/dynamic";
import { Activity, useOptimistic, useState, startTransition, type ReactNode } from "react";
import { useKeptSame } from "@/components/ui/use-kept-same";
import type { JourneyMap, ViewedMap } from "@/lib/journeys/presented-map";
import type { TouchpointDetails } from "../touchpoint/touchpoint-body";
import { focusTouchpoint } from "../grid/grid-place";
import { SavingProvider } from "../saving/saving-context";
import { LiveNotice } from "../presence/live-notice";
import { MarkBusyCells } from "../presence/mark-busy-cells";
import { StageRequests } from "../grid/stage-requests";
import { PresenceProvider, useLive } from "../presence/presence-provider";
import { SelectionProvider } from "../selection/selection-context";
import { StepsProvider } from "../steps/steps-context";
import { CollapsingProvider } from "../view/collapsing-context";
import { useLaneChoice } from "../view/use-lane-choice";
import { useMapView } from "../view/use-map-view";
import { ArchivedList } from "./archived-list";
import { JourneyMapView } from "./journey-map-view";
import { MapToolbar } from "./map-toolbar";
import { SelectionBar } from "./selection-bar";
import { MapProvider } from "./map-context";
import { useSelectTouchpoint } from "./use-select-touchpoint";

const loadPanel = () => import("../touchpoint/touchpoint-panel");
const TouchpointPanel = dynamic(() => loadPanel().then((file) => file.TouchpointPanel));

type Props = {
  map: ViewedMap;
  details: TouchpointDetails | null;
};

/**
 * The map and, beside it, the panel of the touchpoint that the address names. The panel is heavy with forms: it
 * is fetched when somebody comes near the map, so that it is there when they click.
 */
export function JourneyWorkbench({ map: read, details }: Props) {
  const map = useKeptSame(read);
  const [selected, select] = useSelectTouchpoint();
  const view = useMapView();
  const lanes = useLaneChoice(map.view);
  // The panel opens at once; its comments and history follow from the server.
  const [shown, show] = useOptimistic(selected);
  const [arrived] = useState(selected);
  // The field of it that the keyboard asked for.
  const [wanted, want] = useState<{ field: string } | null>(null);
  const go = (id: string | null, field?: string) => {
    want(field === undefined ? null : { field });
    startTransition(async () => {
      show(id);
      await select(id);
    });
  };
  const choose = (id: string | null, field?: string) => {
    // Its stage was open for it, and stays so.
    const around = map.stages.find((stage) => stage.touchpoints.some((one) => one.id === (shown ?? id)))?.id;
    if (around && view.collapsed.includes(around))
      view.set({ collapsed: view.collapsed.filter((one) => one !== around) });
    go(id, field);
  };
  const touchpoint = map.stages.flatMap((stage) => stage.touchpoints).find(({ id }) => id === shown);
  const close = () => {
    choose(null);
    if (shown) focusTouchpoint(shown);
  };
  return (
    <Editing map={map} onQuarrel={choose}>
      <CollapsingProvider map={map} view={view} shownId={touchpoint?.id ?? null} onLeave={() => go(null)}>
        <div
          onPointerEnter={() => void loadPanel()}
          onFocus={() => void loadPanel()}
          className="flex min-w-0 flex-1 flex-col [--lane-header:84px] sm:[--lane-header:118px]"
        >
          <MapNotice />
          <MarkBusyCells />
          <MapToolbar map={map} view={view} lanes={lanes} />
          {/* Comes to life after what is around it, or at once when somebody uses it. */}
          <Activity>
            <JourneyMapView
              map={map}
              view={view}
              lanes={lanes.shown}
              selectedId={touchpoint?.id ?? null}
              onSelect={choose}
            />
          </Activity>
          <SelectionBar map={map} />
          <ArchivedList map={map} />
        </div>
        {touchpoint ? (
          <TouchpointPanel
            key={touchpoint.id}
            map={map}
            touchpoint={touchpoint}
            details={selected === touchpoint.id ? details : null}
            focusOn={wanted}
            arrived={touchpoint.id === arrived}
            onClose={close}
          />
        ) : null}
      </CollapsingProvider>
    </Editing>
  );
}

const MapNotice = () => <LiveNotice away={useLive().standing === "away"} />;

type EditingProps = { map: JourneyMap; onQuarrel(touchpointId: string): void; children: ReactNode };

/** What editing needs to remember, around everything that edits. */
function Editing({ map, onQuarrel, children }: EditingProps) {
  return (
    <MapProvider value={map}>
      <PresenceProvider journeyId={map.journey.id} changeMark={map.changeMark}>
        <StepsProvider map={map}>
          <SavingProvider map={map} onQuarrel={onQuarrel}>
            <SelectionProvider map={map}>
              <StageRequests map={map}>
                <div className="flex min-h-0 min-w-0 flex-1">{children}</div>
              </StageRequests>
            </SelectionProvider>
          </SavingProvider>
        </StepsProvider>
      </PresenceProvider>
    </MapProvider>
  );
}
