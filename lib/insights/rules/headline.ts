import type { CalendarDate } from "@/lib/core/calendar-date";
import type { ImprovementId, JourneyId, TouchpointId } from "@/lib/core/ids";

/** A journey as the headlines look at it. Scores −2 … +2. */
export type HeadlineJourney = {
  id: JourneyId;
  title: string;
  /** The current score; null while nothing in it has one. */
  score: number | null;
  /** The score it is compared with, and the day that one is from; null when there is none. */
  before: { score: number; on: CalendarDate } | null;
  /** Touchpoints with evidence ÷ all, 0 – 1; null without touchpoints. */
  evidenceShare: number | null;
  /** Its silences and waits with their minutes; any order. */
  waits: readonly { touchpointId: TouchpointId; title: string; silence: boolean; minutes: number }[];
};

/** An open improvement as the headlines look at it. */
export type HeadlineImprovement = {
  id: ImprovementId;
  title: string;
  departmentName: string;
  focus: boolean;
  /** Days past its due day; 0 when it is not. */
  daysLate: number;
  /** Days in its present state. */
  daysInState: number;
};

/** Where the words of a headline lead. */
export type HeadlineTarget =
  | { kind: "journey"; journeyId: JourneyId }
  | { kind: "touchpoint"; journeyId: JourneyId; touchpointId: TouchpointId }
  | { kind: "improvement"; improvementId: ImprovementId }
  | { kind: "focus" };

/**
 * One finding, as values for the message of its key; numbers are raw, for the reader's language to write.
 * `subject` is where its first underlined words lead, `cause` where the second do.
 */
export type Headline =
  | {
      /** The worst journey, and where it goes silent or makes people wait longest. */
      key: "journey-silent" | "journey-waits";
      params: { journey: string; score: number; trend: Trend; touchpoint: string; minutes: number };
      subject: HeadlineTarget;
      cause: HeadlineTarget;
    }
  | {
      /** The worst journey, when no wait in it is known. */
      key: "journey-low";
      params: { journey: string; score: number; trend: Trend };
      subject: HeadlineTarget;
    }
  | { key: "focus-on-time"; params: { onTime: number; total: number }; subject: HeadlineTarget }
  | {
      /** The improvement that has waited longest: past its due day, or else in one state. */
      key: "improvement-late" | "improvement-stuck";
      params: { improvement: string; department: string; days: number };
      subject: HeadlineTarget;
    }
  | {
      key: "journey-better";
      params: { journey: string; score: number; change: number; since: CalendarDate };
      subject: HeadlineTarget;
    };

/** How a score moved, as far as one decimal shows; new when there is nothing to compare with. */
export type Trend = "fell" | "rose" | "steady" | "new";
