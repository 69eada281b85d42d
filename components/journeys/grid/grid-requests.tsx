"use client";

import dynamic from "next/dynamic";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { AddTouchpointOnDemand } from "../touchpoint/add-touchpoint-on-demand";
import type { GridRequest } from "./use-grid-keys";

const ArchiveStageDialog = dynamic(() =>
  import("../map/archive-stage-dialog").then((file) => file.ArchiveStageDialog),
);
const PasteDialog = dynamic(() => import("../paste/paste-dialog").then((file) => file.PasteDialog));

type Props = { map: JourneyMap; request: GridRequest | null; onClose(): void };

/** The form that a key of the grid asked for. */
export function GridRequests({ map, request, onClose }: Props) {
  if (!request) return null;
  if (request.kind === "archiveStage")
    return <ArchiveStageDialog map={map} stage={request.stage} onClose={onClose} />;
  if (request.kind === "paste") return <PasteDialog map={map} pasted={request.pasted} onClose={onClose} />;
  const { stage, after } = request;
  return <AddTouchpointOnDemand map={map} stage={stage} after={after} open onOpenChange={onClose} />;
}
