import { loadMessages } from "@/lib/i18n/load-messages";
import { locales } from "@/lib/i18n/locales";
import { csvFields, type ChoiceField, type CsvField } from "../formats/csv/csv-fields";
import type { CsvWords } from "../formats/csv/csv-words";
import { emotions } from "../model/emotions";

let words: CsvWords | undefined;

/** What columns and cells are called in every language that the product speaks, in the order of `locales`. */
export function csvWords(): CsvWords {
  words ??= buildWords();
  return words;
}

function buildWords(): CsvWords {
  const languages = locales.map(loadMessages);
  const choices = (list: (domain: (typeof languages)[number]["domain"]) => Record<string, string>) => {
    const named = languages.map(({ domain }) => list(domain));
    return Object.fromEntries(
      Object.keys(named[0] ?? {}).map((key) => [key, named.map((names) => names[key] ?? key)]),
    );
  };
  return {
    headings: Object.fromEntries(
      csvFields.map((field) => [field, languages.map(({ csv }) => csv.heading[field])]),
    ) as Record<CsvField, string[]>,
    computed: languages.flatMap(({ csv }) => Object.values(csv.computed)),
    choices: {
      phase: choices(({ phase }) => phase),
      kind: choices(({ kind }) => kind),
      channel: choices(({ channel }) => channel),
      initiator: choices(({ initiator }) => initiator),
      control: choices(({ control }) => control),
    } satisfies Record<ChoiceField, Record<string, string[]>>,
    yes: languages.map(({ csv }) => csv.yes),
    no: languages.map(({ csv }) => csv.no),
    emotions: emotions.map((emotion) => languages.map(({ domain }) => domain.emotion[emotion])),
  };
}
