import type { Formats } from "next-intl";

/** Named ways to write a date or a number, the same on the server and in the browser. */
export const formats = {
  dateTime: {
    /** 12 Dec 2026 */
    day: { day: "numeric", month: "short", year: "numeric" },
    /** 12 Dec */
    dayMonth: { day: "numeric", month: "short" },
    /** 12 Dec 2026, 14:05 */
    moment: {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    },
  },
  number: {
    /** A score on the emotion scale: +0.6, -0.5, 0.0 */
    score: { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero" },
    /** A whole step or a change: +3, -1, 0 */
    signed: { maximumFractionDigits: 1, signDisplay: "exceptZero" },
    percent: { style: "percent", maximumFractionDigits: 0 },
  },
} as const satisfies Formats;
