import type { ImprovementState, Outcome } from "@/lib/backlog/model";
import { isOpen, openStates } from "./is-open";

/** Where an improvement stands; `heldFrom` is the state that it was put on hold in. */
export type ImprovementStanding = {
  state: ImprovementState;
  heldFrom: ImprovementState | null;
  /** What the last close found. */
  outcome: Outcome | null;
};

export type Transition = {
  to: ImprovementState;
  /** What one must be allowed to do to take it. */
  permission: "improvement.edit" | "improvement.approve" | "improvement.close";
  step: "forward" | "hold" | "resume" | "cancel" | "reopen";
};

/** The way of an improvement, first to last. */
const way = ["proposed", "assessed", "approved", "in-progress", "in-review", "closed"] as const;

/**
 * Every step an improvement can take: one forward on its way; on hold or cancelled from any open state; from
 * hold to the state it left (listed first) or any other open one; closed back into progress when its outcome
 * is unchanged or worse; cancelled back to proposed. There is no way past approval but through it.
 */
export function transitionsFrom(standing: ImprovementStanding): Transition[] {
  switch (standing.state) {
    case "closed":
      return standing.outcome === "unchanged" || standing.outcome === "worse"
        ? [{ to: "in-progress", permission: "improvement.close", step: "reopen" }]
        : [];
    case "cancelled":
      return [{ to: "proposed", permission: "improvement.edit", step: "reopen" }];
    case "on-hold":
      return [...resumptions(standing.heldFrom), cancel];
    default:
      return [...forward(standing.state), hold, cancel];
  }
}

/** The step to a state, or null when there is none. */
export function findTransition(standing: ImprovementStanding, to: ImprovementState): Transition | null {
  return transitionsFrom(standing).find((transition) => transition.to === to) ?? null;
}

const hold: Transition = { to: "on-hold", permission: "improvement.edit", step: "hold" };
const cancel: Transition = { to: "cancelled", permission: "improvement.edit", step: "cancel" };

function forward(state: ImprovementState): Transition[] {
  const next = way[placeOnWay(state) + 1];
  if (!next) return [];
  const permission =
    next === "approved"
      ? "improvement.approve"
      : next === "closed"
        ? "improvement.close"
        : "improvement.edit";
  return [{ to: next, permission, step: "forward" }];
}

// What was never approved must not slip past approval by way of a hold.
function resumptions(heldFrom: ImprovementState | null): Transition[] {
  const left = heldFrom !== null && heldFrom !== "on-hold" && isOpen(heldFrom) ? heldFrom : "proposed";
  const approval = placeOnWay("approved");
  const wasApproved = placeOnWay(left) >= approval;
  return [left, ...openStates.filter((state) => state !== left && state !== "on-hold")].map((to) => ({
    to,
    permission: !wasApproved && placeOnWay(to) >= approval ? "improvement.approve" : "improvement.edit",
    step: "resume",
  }));
}

function placeOnWay(state: ImprovementState): number {
  return way.findIndex((one) => one === state);
}
