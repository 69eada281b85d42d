import { getLocale, getTranslations } from "next-intl/server";
import type { CsvCell } from "../formats/csv/print-csv";
import type { JourneyListItem } from "../presented-list";
import { csvResponse } from "./csv-response";

const columns = [
  "title",
  "state",
  "goal",
  "service",
  "parent",
  "leadDepartment",
  "departments",
  "stageCount",
  "touchpointCount",
  "score",
  "evidenceShare",
  "opportunityCount",
  "momentOfTruthCount",
  "momentsAtRiskCount",
  "openImprovementCount",
  "publishedNumber",
  "lastReviewedAt",
  "reviewDueOn",
  "updatedAt",
] as const;

/** The list of journeys as a file. */
export async function journeyTable(journeys: readonly JourneyListItem[]): Promise<Response> {
  const [t, domain] = [await getTranslations("csv"), await getTranslations("domain")];
  const cellsOf = (journey: JourneyListItem): Record<(typeof columns)[number], CsvCell> => ({
    ...journey,
    state: domain(`journeyState.${journey.archivedAt ? "archived" : journey.state}`),
    service: journey.service?.name ?? null,
    parent: journey.parent?.title ?? null,
    leadDepartment: journey.leadDepartment.name,
    departments: journey.departments.map(({ name }) => name).join(", "),
  });
  const headings = columns.map((column) => t(`journeyHeading.${column}`));
  return csvResponse(
    { name: t("fileName.journeys"), language: await getLocale(), headings },
    journeys.map((journey) => {
      const cells = cellsOf(journey);
      return columns.map((column) => cells[column]);
    }),
  );
}
