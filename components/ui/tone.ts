/** What a coloured thing can say: a state of affairs, or merely a hue that tells it from its neighbours. */
export type Tone =
  | "neutral"
  | "accent"
  | "success"
  | "warn"
  | "danger"
  | "blue"
  | "amber"
  | "violet"
  | "green"
  | "rose"
  | "teal"
  | "slate"
  | "olive";

/** Ink on its soft ground, for each tone. */
export const softTones: Record<Tone, string> = {
  neutral: "bg-sunk text-ink-2",
  accent: "bg-accent-soft text-accent",
  success: "bg-success-soft text-success",
  warn: "bg-warn-soft text-warn",
  danger: "bg-danger-soft text-danger",
  blue: "bg-dept-blue-soft text-dept-blue",
  amber: "bg-dept-amber-soft text-dept-amber",
  violet: "bg-dept-violet-soft text-dept-violet",
  green: "bg-dept-green-soft text-dept-green",
  rose: "bg-dept-rose-soft text-dept-rose",
  teal: "bg-dept-teal-soft text-dept-teal",
  slate: "bg-dept-slate-soft text-dept-slate",
  olive: "bg-dept-olive-soft text-dept-olive",
};
