"use client";

import { useMemo, useState } from "react";
import type { ShownVersion } from "@/lib/journeys/presented-comparison";
import { JourneyMapView } from "../map/journey-map-view";
import { SelectionProvider } from "../selection/selection-context";
import { StepsProvider } from "../steps/steps-context";
import { versionAsMap } from "./version-as-map";
import { VersionTouchpoint } from "./version-touchpoint";

/** The map as a version keeps it, and beside it the touchpoint that is looked at. */
export function VersionMap({ shown }: { shown: ShownVersion }) {
  const [selected, select] = useState<string | null>(null);
  const map = useMemo(() => versionAsMap(shown), [shown]);
  const touchpoint = map.stages.flatMap((stage) => stage.touchpoints).find(({ id }) => id === selected);
  return (
    <div className="flex min-h-0 min-w-0 flex-1 [--lane-header:84px] sm:[--lane-header:118px]">
      <div className="flex min-w-0 flex-1 flex-col">
        {/* The map asks them on every card; of a map that nobody may change they have nothing to remember. */}
        <StepsProvider map={map}>
          <SelectionProvider map={map}>
            <JourneyMapView map={map} selectedId={selected} onSelect={select} />
          </SelectionProvider>
        </StepsProvider>
      </div>
      {touchpoint ? (
        <VersionTouchpoint
          key={touchpoint.id}
          touchpoint={touchpoint}
          number={shown.version.number}
          currentVersion={shown.restorable.find(({ id }) => id === touchpoint.id)?.version ?? null}
          onClose={() => select(null)}
        />
      ) : null}
    </div>
  );
}
