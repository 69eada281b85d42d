/** A touchpoint as the demonstration's authors write it; what is left out is usual. */
export type SeedTouchpoint = {
  title: string;
  does: string;
  thinks: string;
  channel: string;
  /** Usual: contact. */
  kind?: "self-service" | "waiting" | "silence";
  /** Key of the owner department; none for what nobody here controls. */
  department?: string;
  /** Usual: owned when it has a department, else uncontrolled. */
  control?: "partner";
  /** Usual: the customer. */
  from?: "us";
  assumed?: number;
  desired?: number;
  /** Days the customer expects to wait, and measured: median and 90th percentile. */
  expectedDays?: number;
  measuredDays?: readonly [median: number, p90: number];
  effort?: number;
  /** A moment of truth: what the customer decides there. */
  decides?: string;
  trigger?: string;
  tolerable?: boolean;
  backStage?: string;
  systems?: string;
  monthly?: number;
};

export type SeedStage = {
  name: string;
  phase: "before" | "during" | "after";
  goal: string;
  touchpoints: readonly SeedTouchpoint[];
};

export type SeedJourney = {
  key: string;
  title: string;
  service: string;
  lead: string;
  personas: readonly string[];
  parent?: string;
  goal: string;
  expectations: string;
  desiredExperience: string;
  realisticExperience: string;
  scopeStart: string;
  scopeEnd: string;
  /** Days ago; all that follows lies between then and today. */
  createdDaysAgo: number;
  /** Days ago of each publication, oldest first; none for a draft. */
  publishedDaysAgo: readonly number[];
  stages: readonly SeedStage[];
};
