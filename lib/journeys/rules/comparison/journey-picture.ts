import type { z } from "zod";
import type { JourneyFields, ReportedScore, stageFieldsSchema, TouchpointFields } from "@/lib/journeys/model";
import { countedReport } from "../current-score";
import { pictureFields, stagePicture, touchpointPicture, type PictureFields } from "./picture-fields";

export type PictureTouchpoint = { id: string; fields: PictureFields };
export type PictureStage = { id: string; fields: PictureFields; touchpoints: readonly PictureTouchpoint[] };
/** A journey as it stood at one time, in order: what two of are compared. */
export type JourneyPicture = { fields: PictureFields; stages: readonly PictureStage[] };

const plainJourneyFields = [
  "title",
  "goal",
  "expectations",
  "desiredExperience",
  "realisticExperience",
  "scopeStart",
  "scopeEnd",
] as const;

type Identified = { id: string };
/** As much of a snapshot as a picture is made of. */
type PicturedSnapshot = {
  minimumResponses: number;
  journey: Pick<JourneyFields, (typeof plainJourneyFields)[number]> & {
    service: Identified | null;
    leadDepartment: Identified;
    personas: readonly Identified[];
  };
  stages: readonly (Identified &
    z.output<typeof stageFieldsSchema> & {
      touchpoints: readonly (Identified &
        TouchpointFields & {
          departmentId: string | null;
          reported: ReportedScore | null;
          childJourneyId?: string | null | undefined;
        })[];
    })[];
};

/**
 * A snapshot without counters, clocks and names of others: its fields are those that commands take. Of what
 * customers reported only what counts is in it; fewer answers are never shown. For which journeys touchpoints stand
 * is in it where that is `nested`: a version may not say.
 */
export function journeyPicture(
  { journey, stages, minimumResponses }: PicturedSnapshot,
  { nested }: { nested: boolean } = { nested: false },
): JourneyPicture {
  return {
    fields: {
      ...pictureFields(journey, plainJourneyFields),
      serviceId: journey.service?.id ?? null,
      leadDepartmentId: journey.leadDepartment.id,
      personaIds: journey.personas.map(({ id }) => id),
    },
    stages: stages.map((stage) => ({
      id: stage.id,
      fields: stagePicture(stage),
      touchpoints: stage.touchpoints.map((touchpoint) => ({
        id: touchpoint.id,
        fields: {
          ...touchpointPicture(touchpoint),
          reported: countedReport(touchpoint, minimumResponses),
          ...(nested ? { childJourneyId: touchpoint.childJourneyId ?? null } : {}),
        },
      })),
    })),
  };
}
