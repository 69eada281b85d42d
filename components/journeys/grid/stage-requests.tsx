"use client";

import dynamic from "next/dynamic";
import { createContext, useContext, useState, type ReactNode } from "react";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { AddTouchpointOnDemand } from "../touchpoint/add-touchpoint-on-demand";

// Forms come when they are asked for.
const ArchiveStageDialog = dynamic(() =>
  import("../map/archive-stage-dialog").then((file) => file.ArchiveStageDialog),
);
const StageDialog = dynamic(() => import("../map/stage-dialog").then((file) => file.StageDialog));

type StageRequest = { kind: "add" | "edit" | "addAfter" | "archive"; stage: MapStage };

const AskContext = createContext<(request: StageRequest) => void>(() => {});

/**
 * The forms of the stages, kept outside of their cells: when somebody else archives a stage its cell goes, and what
 * one was writing must not go with it.
 */
export function StageRequests({ map, children }: { map: JourneyMap; children: ReactNode }) {
  const [request, ask] = useState<StageRequest | null>(null);
  const close = () => ask(null);
  return (
    <AskContext value={ask}>
      {children}
      {request ? <StageForm map={map} {...request} onClose={close} /> : null}
    </AskContext>
  );
}

function StageForm({ map, kind, stage, onClose }: StageRequest & { map: JourneyMap; onClose(): void }) {
  switch (kind) {
    case "add":
      return <AddTouchpointOnDemand map={map} stage={stage} open onOpenChange={onClose} />;
    case "edit":
      return <StageDialog journeyId={map.journey.id} stage={stage} onClose={onClose} />;
    case "addAfter":
      return <StageDialog journeyId={map.journey.id} after={stage.id} onClose={onClose} />;
    case "archive":
      return <ArchiveStageDialog map={map} stage={stage} onClose={onClose} />;
  }
}

/** Asks for one of the forms of a stage. */
export const useAskOfStage = () => useContext(AskContext);
