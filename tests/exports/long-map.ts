import type { JourneyMap } from "@/lib/journeys/presented-map";

/** Letters of several alphabets, a currency, a picture, and signs that file formats use themselves. */
export const tricky = 'æøåßł€ 🚀 <b>&"';

type Touchpoint = JourneyMap["stages"][number]["touchpoints"][number];

const department = { id: "d", name: "Økonomi & løn", colour: "amber" };

function touchpoint(stage: number, index: number, over: Partial<Touchpoint>): Touchpoint {
  return {
    id: `t${stage}-${index}`,
    title: `Touchpoint ${stage}.${index}`,
    does: `Does ${tricky}`,
    thinks: "Why does nobody answer? ".repeat(20),
    kind: "contact",
    channel: "phone",
    department,
    departmentId: department.id,
    scoreAssumed: ((stage + index) % 5) - 2,
    scoreDesired: 1,
    reported: index % 3 === 0 ? { mean: -1.5, n: 12, interviewed: false, newest: "2026-01-01" } : null,
    momentOfTruth: index === 1,
    expectedWaitMinutes: 90,
    measuredWaitMedianMinutes: null,
    backStage: "",
    ...over,
  } as unknown as Touchpoint;
}

/** A map with so many touchpoints, ten to a stage. */
export function longMap(count: number, over: Partial<Touchpoint> = {}): JourneyMap {
  const stages = Array.from({ length: Math.ceil(count / 10) }, (_, stage) => ({
    id: `s${stage}`,
    name: `Stage ${stage + 1}`,
    goal: "Know when",
    touchpoints: Array.from({ length: Math.min(10, count - stage * 10) }, (__, index) =>
      touchpoint(stage, index, over),
    ),
  }));
  const journey = {
    id: "j",
    title: `Rejse ${tricky}`,
    goal: "Ro i sindet",
    state: "published",
    publishedNumber: 3,
    changesSincePublished: 0,
    leadDepartment: department,
    personas: [{ name: "Ida", jobTitle: "Nurse", quote: "I only want to begin. ".repeat(20) }],
  };
  return { journey, minimumResponses: 5, stages } as unknown as JourneyMap;
}
