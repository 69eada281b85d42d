/** What a column of touchpoints can hold, in the order in which an export writes them. */
export const csvFields = [
  "journey",
  "stage",
  "stageGoal",
  "phase",
  "title",
  "does",
  "thinks",
  "description",
  "kind",
  "channel",
  "initiator",
  "control",
  "department",
  "frontStage",
  "backStage",
  "systems",
  "wayInReason",
  "wouldRatherUse",
  "expectedWaitMinutes",
  "measuredWaitMedianMinutes",
  "measuredWaitP90Minutes",
  "expectedEffort",
  "momentOfTruth",
  "momentOfTruthDecision",
  "scoreAssumed",
  "scoreDesired",
  "trigger",
  "lowTolerable",
  "monthlyVolume",
] as const;
export type CsvField = (typeof csvFields)[number];

/** Columns whose cells choose from a list. */
export const choiceFields = ["phase", "kind", "channel", "initiator", "control"] as const;
export type ChoiceField = (typeof choiceFields)[number];

/** Columns whose cells are matched to something of ours: a list's choice, or a department. */
export const matchedFields = [...choiceFields, "department"] as const;
export type MatchedField = (typeof matchedFields)[number];

/** Columns whose cells are places on the emotion scale, or on another that is mapped to it. */
export const scoreFields = ["scoreAssumed", "scoreDesired"] as const;

/** Columns whose cells are how long something takes. */
export const waitFields = [
  "expectedWaitMinutes",
  "measuredWaitMedianMinutes",
  "measuredWaitP90Minutes",
] as const;

/** Columns whose cells say yes or no. */
export const flagFields = ["momentOfTruth", "lowTolerable"] as const;

export const isOneOf = <One extends string>(list: readonly One[], value: string): value is One =>
  (list as readonly string[]).includes(value);
