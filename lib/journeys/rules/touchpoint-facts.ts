import type { DepartmentId, TouchpointId } from "@/lib/core/ids";
import type { Channel, TouchpointFields, TouchpointKind } from "@/lib/journeys/model";
import type { Emotion } from "@/lib/journeys/model/emotions";
import { currentScore } from "./current-score";
import { emotionGap } from "./emotion-gap";
import { emotionOf } from "./emotion-of";
import { opportunityReasons, type OpportunityReason } from "./opportunity-reasons";
import type { RuleTouchpoint } from "./rule-touchpoint";
import { waitOf } from "./waiting";

/** One thing known of a touchpoint, to be said in the reader's language. Scores −2 … +2, waits in minutes. */
export type TouchpointFact =
  | { fact: "stage"; stage: string }
  | { fact: "channel"; channel: Channel; kind: TouchpointKind }
  | { fact: "moment-of-truth"; decision: string }
  | { fact: "silence"; minutes: number | null }
  | {
      fact: "wait";
      minutes: number;
      source: "measured" | "expected";
      expectedMinutes: number | null;
      p90Minutes: number | null;
    }
  | {
      fact: "score";
      value: number;
      emotion: Emotion;
      source: "reported" | "assumed" | "nested";
      n: number | null;
    }
  | { fact: "emotion-gap"; assumed: Emotion; reported: Emotion; n: number }
  | { fact: "desired"; value: number; emotion: Emotion }
  | { fact: "quote"; quote: string }
  | { fact: "trigger"; trigger: string }
  | { fact: "volume"; perMonth: number };

/** What the improvement is mainly about: the key of its drafted title. */
export type Opening = OpportunityReason["kind"] | "plain";

export type TouchpointFacts = {
  touchpointId: TouchpointId;
  title: string;
  departmentId: DepartmentId | null;
  opening: Opening;
  facts: TouchpointFact[];
};

type FactualTouchpoint = RuleTouchpoint &
  Readonly<
    Pick<
      TouchpointFields,
      "title" | "thinks" | "trigger" | "momentOfTruthDecision" | "measuredWaitP90Minutes"
    >
  >;

// A silence or a wait says more plainly what to do than the feeling that it causes.
const openingOrder: readonly Opening[] = ["silence", "wait", "low", "gap"];

/** Everything that a drafted improvement quotes of a touchpoint, in reading order; what is not known is left out. */
export function touchpointFacts(
  touchpoint: FactualTouchpoint,
  context: { minimumResponses: number; stageName: string },
): TouchpointFacts {
  const { id: touchpointId, title, departmentId } = touchpoint;
  const reasons = opportunityReasons(touchpoint, context.minimumResponses);
  const opening = openingOrder.find((kind) => reasons.some((reason) => reason.kind === kind)) ?? "plain";
  const facts: TouchpointFact[] = [
    { fact: "stage", stage: context.stageName },
    { fact: "channel", channel: touchpoint.channel, kind: touchpoint.kind },
    ...(touchpoint.momentOfTruth
      ? [{ fact: "moment-of-truth" as const, decision: touchpoint.momentOfTruthDecision }]
      : []),
    ...waitingFacts(touchpoint),
    ...scoreFacts(touchpoint, context.minimumResponses),
  ];
  if (touchpoint.thinks !== "") facts.push({ fact: "quote", quote: touchpoint.thinks });
  if (touchpoint.trigger !== "") facts.push({ fact: "trigger", trigger: touchpoint.trigger });
  if (touchpoint.monthlyVolume !== null) facts.push({ fact: "volume", perMonth: touchpoint.monthlyVolume });
  return { touchpointId, title, departmentId, opening, facts };
}

function waitingFacts(touchpoint: FactualTouchpoint): TouchpointFact[] {
  const wait = waitOf(touchpoint);
  const facts: TouchpointFact[] = [];
  if (touchpoint.kind === "silence") facts.push({ fact: "silence", minutes: wait?.minutes ?? null });
  if (wait) {
    const { expectedWaitMinutes: expectedMinutes, measuredWaitP90Minutes: p90Minutes } = touchpoint;
    facts.push({ fact: "wait", ...wait, expectedMinutes, p90Minutes });
  }
  return facts;
}

function scoreFacts(touchpoint: FactualTouchpoint, minimumResponses: number): TouchpointFact[] {
  const facts: TouchpointFact[] = [];
  const current = currentScore(touchpoint, minimumResponses);
  if (current) facts.push({ fact: "score", ...current, emotion: emotionOf(current.value) });
  const gap = emotionGap(touchpoint, minimumResponses);
  if (gap) facts.push({ fact: "emotion-gap", assumed: gap.assumed, reported: gap.reported, n: gap.n });
  const desired = touchpoint.scoreDesired;
  if (desired !== null) facts.push({ fact: "desired", value: desired, emotion: emotionOf(desired) });
  return facts;
}
