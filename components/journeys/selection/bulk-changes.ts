import { departmentIdSchema, stageIdSchema } from "@/lib/core/ids";
import { channelSchema, scoreSchema, touchpointKindSchema } from "@/lib/journeys/model";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

/** What can be changed of several touchpoints at once. */
export const bulkFields = [
  "departmentId",
  "channel",
  "kind",
  "stageId",
  "momentOfTruth",
  "lowTolerable",
  "scoreAssumed",
  "scoreDesired",
] as const;
export type BulkField = (typeof bulkFields)[number];

/** Whether one may change this of all of them. */
export function mayChange(field: BulkField, map: JourneyMap, chosen: readonly MapTouchpoint[]): boolean {
  if (field === "stageId") return map.journey.abilities.edit;
  if (field === "departmentId")
    return map.handOverTo.length > 0 && chosen.every(({ abilities }) => abilities.handOver);
  return chosen.every(({ abilities }) => abilities.edit);
}

const yesOrNo = (text: string) => text === "yes";
const score = (text: string) => (text === "" ? null : scoreSchema.parse(Number(text)));

/** What was chosen, as the command takes it. */
export function bulkChanges(field: BulkField, text: string) {
  switch (field) {
    case "departmentId":
      return { departmentId: departmentIdSchema.parse(text) };
    case "channel":
      return { channel: channelSchema.parse(text) };
    case "kind":
      return { kind: touchpointKindSchema.parse(text) };
    case "stageId":
      return { place: { stageId: stageIdSchema.parse(text) } };
    case "momentOfTruth":
      return { momentOfTruth: yesOrNo(text) };
    case "lowTolerable":
      return { lowTolerable: yesOrNo(text) };
    case "scoreAssumed":
      return { scoreAssumed: score(text) };
    case "scoreDesired":
      return { scoreDesired: score(text) };
  }
}

/** What a field of a touchpoint says, as it is chosen. */
export function bulkValue(field: BulkField, touchpoint: MapTouchpoint): string {
  const value = touchpoint[field];
  if (typeof value === "boolean") return value ? "yes" : "no";
  return value === null ? "" : String(value);
}
