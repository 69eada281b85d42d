import { getLocale, getTranslations } from "next-intl/server";
import { csvResponse } from "@/lib/journeys/csv/csv-response";
import type { Improvement } from "./presented-improvement";

const columns = [
  "title",
  "state",
  "department",
  "assignee",
  "dueOn",
  "problem",
  "proposal",
  "expectedBenefit",
  "benefitFor",
  "why",
  "impact",
  "effort",
  "confidence",
  "priority",
  "cost",
  "hours",
  "focus",
  "measure",
  "baseline",
  "target",
  "reviewOn",
  "outcome",
  "outcomeValue",
  "outcomeNote",
  "touchpoints",
  "journeys",
  "createdAt",
  "closedAt",
] as const;

/** The backlog as a file. */
export async function improvementTable(improvements: readonly Improvement[]): Promise<Response> {
  const [t, domain] = [await getTranslations("csv"), await getTranslations("domain")];
  const cellsOf = (improvement: Improvement): Record<(typeof columns)[number], string | number | null> => ({
    ...improvement,
    state: domain(`improvementState.${improvement.state}`),
    department: improvement.department.name,
    assignee: improvement.assignee?.name ?? null,
    focus: improvement.focus ? t("yes") : t("no"),
    measure: improvement.measure && domain(`measure.${improvement.measure}`),
    outcome: improvement.outcome && domain(`outcome.${improvement.outcome}`),
    touchpoints: improvement.touchpoints.map(({ title }) => title).join("\n"),
    journeys: [...new Set(improvement.touchpoints.map(({ journeyTitle }) => journeyTitle))].join("\n"),
  });
  const headings = columns.map((column) => t(`improvementHeading.${column}`));
  return csvResponse(
    { name: t("fileName.improvements"), language: await getLocale(), headings },
    improvements.map((improvement) => {
      const cells = cellsOf(improvement);
      return columns.map((column) => cells[column]);
    }),
  );
}
