import { getLocale, getTranslations } from "next-intl/server";
import type { PersonActor } from "@/lib/core/actor";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { languageTags, locales } from "@/lib/i18n/locales";
import { csvFields } from "../formats/csv/csv-fields";
import type { CsvCell } from "../formats/csv/print-csv";
import { computedColumns, touchpointCells, type CellWords } from "../formats/csv/touchpoint-cells";
import { wholeView, type LayoutView } from "../layout/layout-view";
import { listTouchpoints } from "../queries/list-touchpoints";
import { collapsedRow } from "./collapsed-row";
import { csvWords } from "./csv-words";
import { shownColumns } from "./shown-columns";

/** How many journeys are read at once. */
const atOnce = 20;

export type TouchpointRows = { language: string; headings: string[]; rows: AsyncIterable<CsvCell[]> };

type Shown = {
  /** What a journey's title is called; a file that is to be read back has the title itself. */
  named?(title: string): string;
  /** What of each row, and which stages as one row. */
  view?: LayoutView;
};

/** The touchpoints of journeys as a table, in the reader's language; the journeys are those that the reader may see. */
export async function touchpointRows(
  actor: PersonActor,
  journeyIds: readonly JourneyId[],
  { named = (title) => title, view = wholeView }: Shown = {},
): Promise<TouchpointRows> {
  const [t, map, language] = [await getTranslations("csv"), await getTranslations("map"), await getLocale()];
  const place = locales.findIndex((locale) => languageTags[locale] === language);
  const words: CellWords = {
    choice: (field, key) => csvWords().choices[field][key]?.[place] ?? key,
    yes: t("yes"),
    no: t("no"),
  };
  const headings = [
    ...csvFields.map((field) => t(`heading.${field}`)),
    ...computedColumns.map((column) => t(`computed.${column}`)),
  ];
  const columns = shownColumns(headings.length, view);
  const shown = <Cell>(cells: readonly Cell[]) =>
    columns.flatMap((column) => cells.slice(column, column + 1));
  const counted = (count: number) => map("bulk.several", { count });

  async function* rows() {
    let collapsed: CsvCell[][] = [];
    let before = "";
    for await (const touchpoint of touchpointsOf(actor, journeyIds)) {
      const { stageId } = touchpoint;
      const cells = touchpointCells({ ...touchpoint, journey: named(touchpoint.journey) }, words);
      if (stageId !== before && collapsed.length > 0) {
        yield shown(collapsedRow(collapsed, counted));
        collapsed = [];
      }
      before = stageId;
      if (view.collapsed.has(stageId)) collapsed.push(cells);
      else yield shown(cells);
    }
    if (collapsed.length > 0) yield shown(collapsedRow(collapsed, counted));
  }
  return { language, headings: shown(headings), rows: rows() };
}

async function* touchpointsOf(actor: PersonActor, journeyIds: readonly JourneyId[]) {
  for (let from = 0; from < journeyIds.length; from += atOnce) {
    const found = await read(listTouchpoints, actor, { journeyIds: journeyIds.slice(from, from + atOnce) });
    // None of them is there any more: the others still are.
    if (!found.ok && found.error.kind === "not-found") continue;
    if (!found.ok) throw new Error(found.error.kind);
    yield* found.value.touchpoints;
  }
}
