import type { DepartmentId } from "@/lib/core/ids";
import { channels, touchpointKinds } from "@/lib/journeys/model";
import type { JourneyImport } from "@/lib/journeys/formats/journey-import";

const perStage = 10;

/** Stages of ten touchpoints each that say about as much as departments do: a sentence in most fields. */
export function benchStages(touchpoints: number, departmentId: DepartmentId): JourneyImport["stages"] {
  return Array.from({ length: touchpoints / perStage }, (_, stage) => ({
    name: `Stage ${stage + 1}`,
    goal: "To know what happens next and when",
    phase: "during" as const,
    touchpoints: Array.from({ length: perStage }, (_, place) =>
      benchTouchpoint(stage * perStage + place, departmentId),
    ),
  }));
}

function benchTouchpoint(number: number, departmentId: DepartmentId) {
  return {
    title: `Asks where the order stands, ${number + 1}`,
    does: "Opens the portal, looks for the order and finds three with the same name",
    thinks: "I only want to know whether it comes before Monday",
    description: "The status is kept in two systems, of which customers see the older one.",
    kind: touchpointKinds[number % touchpointKinds.length] ?? "contact",
    channel: channels[number % channels.length] ?? "portal",
    departmentId,
    frontStage: "The service desk reads the status out",
    backStage: "Procurement updates the order once a week",
    systems: "Portal, order book",
    expectedWaitMinutes: 60 * (number % 9),
    measuredWaitMedianMinutes: 90 * (number % 11),
    momentOfTruth: number % 12 === 5,
    scoreAssumed: (number % 5) - 2,
    scoreDesired: 1,
    monthlyVolume: 20 + number,
  };
}
