"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { Toolbar } from "@/components/ui/toolbar";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { SavingState } from "../saving/saving-state";
import { PresentPeople } from "../presence/present-people";
import { FilterBar } from "../view/filter-bar";
import { LanesMenu } from "../view/lanes-menu";
import { LanesUnsaved } from "../view/lanes-unsaved";
import type { ChosenLanes } from "../view/use-lane-choice";
import type { MapView } from "../view/use-map-view";
import { ZoomButtons } from "../view/zoom-buttons";
import { UndoButtons } from "../steps/undo-buttons";

type Props = { map: JourneyMap; view: MapView; lanes: ChosenLanes };

/** What one does with the map as a whole. */
export const MapToolbar = memo(function MapToolbar({ map, view, lanes }: Props) {
  const t = useTranslations("map");
  const { abilities } = map.journey;
  const edits =
    abilities.edit ||
    abilities.addTouchpoint ||
    map.stages.some((stage) => stage.touchpoints.some((touchpoint) => touchpoint.abilities.edit));
  return (
    <Toolbar label={t("toolbar")} className="border-line min-h-10 border-b px-4 py-1">
      {edits ? (
        <>
          <UndoButtons />
          <SavingState />
        </>
      ) : null}
      <ZoomButtons {...view} />
      <LanesMenu lanes={lanes} />
      <LanesUnsaved {...lanes} />
      <FilterBar map={map} {...view} />
      <PresentPeople />
    </Toolbar>
  );
});
