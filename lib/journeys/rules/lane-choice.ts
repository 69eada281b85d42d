import { lanes, type Lane, type LaneChoice } from "../model/lanes";

/** All of them, in their own order. */
export const allLanes: LaneChoice = lanes.map((lane) => ({ lane, shown: true }));

/** What was kept, `does.-owner.thinks`; a lane of which nothing is said follows, and what is no lane is passed over. */
export function readLanes(text: string | null | undefined): LaneChoice {
  const choice = new Map<Lane, boolean>();
  for (const word of (text ?? "").split(".")) {
    const lane = lanes.find((one) => one === word.replace(/^-/, ""));
    if (lane && !choice.has(lane)) choice.set(lane, !word.startsWith("-"));
  }
  for (const lane of lanes) if (!choice.has(lane)) choice.set(lane, true);
  return [...choice].map(([lane, shown]) => ({ lane, shown }));
}

/** The same as it is kept. */
export const writeLanes = (choice: LaneChoice): string =>
  choice.map(({ lane, shown }) => (shown ? lane : `-${lane}`)).join(".");

/** One place up or down; at the edge it stays. */
export function moveLane(choice: LaneChoice, lane: Lane, step: -1 | 1): LaneChoice {
  const at = choice.findIndex((one) => one.lane === lane);
  const [one, other] = [choice[at], choice[at + step]];
  if (!one || !other) return choice;
  return choice.map((entry) => (entry === one ? other : entry === other ? one : entry));
}
