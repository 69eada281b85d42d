import type { ImprovementFields } from "@/lib/backlog/model";

/** Impact × confidence ÷ effort, each 1 – 5: 0.2 – 25, higher first. Null until all three are rated. */
export function priority({
  impact,
  confidence,
  effort,
}: Readonly<Pick<ImprovementFields, "impact" | "confidence" | "effort">>): number | null {
  if (impact === null || confidence === null || effort === null) return null;
  return (impact * confidence) / effort;
}
