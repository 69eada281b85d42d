import type { JourneyDocument } from "@/lib/journeys/formats/json/journey-document";

/** What of a journey others begin theirs with: not what was measured of it, not whom it was for, not its files. */
export function templateDocument({ journey }: JourneyDocument): JourneyDocument {
  const { id: _id, state: _state, personas: _personas, parent: _parent, stages, ...kept } = journey;
  return {
    schemaVersion: 1,
    generator: "Throughline",
    journey: {
      ...kept,
      stages: stages.map((stage) => ({
        ...stage,
        touchpoints: stage.touchpoints.map((touchpoint) => ({
          ...touchpoint,
          reported: null,
          measuredWaitMedianMinutes: null,
          measuredWaitP90Minutes: null,
          monthlyVolume: null,
          attachments: [],
        })),
      })),
    },
  };
}
