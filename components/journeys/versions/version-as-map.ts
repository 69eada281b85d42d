import type { ShownVersion } from "@/lib/journeys/presented-comparison";
import type { JourneyMap } from "@/lib/journeys/presented-map";

const nothing = { edit: false, handOver: false, archive: false, duplicate: false, suggest: false } as const;

/** A version as a map that nobody may change. */
export function versionAsMap({ journey, version, snapshot }: ShownVersion): JourneyMap {
  const silent = {
    position: "",
    archivedAt: null,
    commentCount: 0,
    childJourney: null,
    differs: null,
    suggestionCount: 0,
    offer: null,
    improvementCount: 0,
    openImprovements: [],
  };
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
      touchpoints: stage.touchpoints.map((touchpoint) => ({ ...touchpoint, ...silent, abilities: nothing })),
    })),
    departments: [],
    addFor: { departmentIds: [], nobody: false },
    handOverTo: [],
    archived: { stages: [], touchpoints: [] },
  };
}
