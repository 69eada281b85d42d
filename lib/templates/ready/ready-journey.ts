import type { Channel, Control, Initiator, TouchpointKind } from "@/lib/journeys/model";

/** The departments that a ready journey speaks of; each organisation has its own in their place. */
export const departmentRoles = ["it", "hr", "facilities", "finance", "procurement"] as const;
export type DepartmentRole = (typeof departmentRoles)[number];

type ReadyScore = -2 | -1 | 0 | 1 | 2;

type ReadyTouchpointFacts = {
  kind: TouchpointKind;
  channel: Channel;
  /** Null where nobody of ours is. */
  department: DepartmentRole | null;
  assumed: ReadyScore;
  desired: ReadyScore;
  from?: Initiator;
  control?: Control;
  /** What the customer expects to wait, and how hard it is for them. */
  waitMinutes?: number;
  effort?: 1 | 2 | 3 | 4 | 5;
  moment?: true;
};

/** What is true of a ready journey in every language. */
export type ReadyFacts = {
  lead: DepartmentRole;
  stages: { phase: "before" | "during" | "after"; touchpoints: ReadyTouchpointFacts[] }[];
};

type ReadyTouchpointWords = {
  title: string;
  does: string;
  thinks: string;
  trigger?: string;
  backStage?: string;
  /** What the customer decides at the moment of truth. */
  decides?: string;
};

/** The same journey's words in one language, stage by stage and touchpoint by touchpoint as in its facts. */
export type ReadyWords = {
  title: string;
  goal: string;
  expectations: string;
  desiredExperience: string;
  realisticExperience: string;
  scopeStart: string;
  scopeEnd: string;
  stages: { name: string; goal: string; touchpoints: ReadyTouchpointWords[] }[];
};
