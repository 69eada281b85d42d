import { getLocale, getTranslations } from "next-intl/server";
import type { PersonActor } from "@/lib/core/actor";
import type { JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { languageTags, locales } from "@/lib/i18n/locales";
import { csvFields } from "../formats/csv/csv-fields";
import type { CsvCell } from "../formats/csv/print-csv";
import { computedColumns, touchpointCells, type CellWords } from "../formats/csv/touchpoint-cells";
import { listTouchpoints } from "../queries/list-touchpoints";
import { csvWords } from "./csv-words";

/** How many journeys are read at once. */
const atOnce = 20;

export type TouchpointRows = { language: string; headings: string[]; rows: AsyncIterable<CsvCell[]> };

/** The touchpoints of journeys as a table, in the reader's language; the journeys are those that the reader may see. */
export async function touchpointRows(
  actor: PersonActor,
  journeyIds: readonly JourneyId[],
  /** What a journey's title is called; a file that is to be read back has the title itself. */
  named: (title: string) => string = (title) => title,
): Promise<TouchpointRows> {
  const [t, language] = [await getTranslations("csv"), await getLocale()];
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
  return { language, headings, rows: rowsOf(actor, journeyIds, words, named) };
}

async function* rowsOf(
  actor: PersonActor,
  journeyIds: readonly JourneyId[],
  words: CellWords,
  named: (title: string) => string,
) {
  for (let from = 0; from < journeyIds.length; from += atOnce) {
    const found = await read(listTouchpoints, actor, { journeyIds: journeyIds.slice(from, from + atOnce) });
    // None of them is there any more: the others still are.
    if (!found.ok && found.error.kind === "not-found") continue;
    if (!found.ok) throw new Error(found.error.kind);
    for (const touchpoint of found.value.touchpoints)
      yield touchpointCells({ ...touchpoint, journey: named(touchpoint.journey) }, words);
  }
}
