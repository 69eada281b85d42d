import type { ShownVersion } from "@/lib/journeys/presented-comparison";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

const nothing = { edit: false, handOver: false, archive: false, duplicate: false, suggest: false } as const;

/** A version as a map that nobody may change. */
export function versionAsMap({ journey, version, snapshot, nested }: ShownVersion): JourneyMap {
  const silent = {
    position: "",
    archivedAt: null,
    commentCount: 0,
    differs: null,
    suggestionCount: 0,
    offer: null,
    improvementCount: 0,
    openImprovements: [],
  };
  // Whether such a journey counts by now is not what a version says.
  const names = new Map<string, MapTouchpoint["childJourney"]>(
    nested.map((one) => [one.id, { ...one, state: "published" }]),
  );
  return {
    journey: {
      ...journey,
      ...snapshot.journey,
      state: "published",
      publishedNumber: version.number,
      changesSincePublished: null,
      updatedAt: version.publishedAt,
      abilities: {
        edit: false,
        startDesired: false,
        publish: false,
        archive: false,
        restore: false,
        changeLead: false,
        addTouchpoint: false,
        copy: false,
        saveAsTemplate: false,
        share: false,
        comment: false,
        proposeImprovement: false,
      },
    },
    // It never changes.
    changeMark: "",
    minimumResponses: snapshot.minimumResponses,
    stages: snapshot.stages.map((stage) => ({
      ...stage,
      position: "",
      archivedAt: null,
      abilities: { edit: false, archive: false },
      differs: null,
      openImprovements: [],
      touchpoints: stage.touchpoints.map((touchpoint) => ({
        ...touchpoint,
        ...silent,
        childJourney: names.get(touchpoint.childJourneyId ?? "") ?? null,
        abilities: nothing,
      })),
    })),
    departments: [],
    addFor: { departmentIds: [], nobody: false },
    handOverTo: [],
    archived: { stages: [], touchpoints: [] },
  };
}
