import { useTranslations } from "next-intl";
import { csvFields, type CsvField } from "@/lib/journeys/formats/csv/csv-fields";
import type { CsvWords } from "@/lib/journeys/formats/csv/csv-words";
import {
  channels,
  controls,
  initiators,
  stagePhases,
  touchpointFieldsSchema,
  touchpointKinds,
  type TouchpointFields,
} from "@/lib/journeys/model";
import { emotions } from "@/lib/journeys/model/emotions";

const isField = (name: string): name is keyof TouchpointFields =>
  Object.hasOwn(touchpointFieldsSchema.shape, name);

/** What cells and columns are called in the reader's language; other names of columns are known anyway. */
export function usePasteWords(): { words: CsvWords; fieldName(field: CsvField): string } {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const fieldName = (field: CsvField) =>
    isField(field) ? t(`field.${field}`) : field === "department" ? t("lane.owner") : field;
  const named = <Key extends string>(keys: readonly Key[], name: (key: Key) => string) =>
    Object.fromEntries(keys.map((key) => [key, [name(key)]]));
  const words: CsvWords = {
    headings: Object.fromEntries(csvFields.map((field) => [field, [fieldName(field)]])) as Record<
      CsvField,
      string[]
    >,
    computed: [],
    choices: {
      phase: named(stagePhases, (key) => domain(`phase.${key}`)),
      kind: named(touchpointKinds, (key) => domain(`kind.${key}`)),
      channel: named(channels, (key) => domain(`channel.${key}`)),
      initiator: named(initiators, (key) => domain(`initiator.${key}`)),
      control: named(controls, (key) => domain(`control.${key}`)),
    },
    yes: [t("yes")],
    no: [t("no")],
    emotions: emotions.map((emotion) => [domain(`emotion.${emotion}`)]),
  };
  return { words, fieldName };
}
