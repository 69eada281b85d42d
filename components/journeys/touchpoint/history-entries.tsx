import { useFormatter, useTranslations } from "next-intl";
import { touchpointFieldsSchema, type TouchpointFields } from "@/lib/journeys/model";
import type { TouchpointHistory } from "@/lib/journeys/presented-history";
import { useFieldText } from "./use-field-text";

const known = new Set<string>(Object.keys(touchpointFieldsSchema.shape));
const isField = (name: string): name is keyof TouchpointFields => known.has(name);
const verbs = [
  "create", "duplicate", "update", "move", "hand-over", "archive", "restore", "restore-version",
  "restore-from-version", "nest",
] as const; // prettier-ignore

/** What happened to a touchpoint, newest first: who, when, and each field before and after. */
export function HistoryEntries({ history }: { history: TouchpointHistory }) {
  const t = useTranslations("map");
  const format = useFormatter();
  const fieldText = useFieldText();
  const plain = (value: unknown) => (typeof value === "string" && value !== "" ? value : t("none"));
  return (
    <ol className="border-line flex flex-col gap-3 border-l pl-3">
      {history.entries.map((entry) => (
        <li key={entry.id}>
          <p className="text-ink-3 text-2xs">
            {entry.actorName} ·{" "}
            <time dateTime={entry.at}>{format.dateTime(new Date(entry.at), "moment")}</time>
          </p>
          <p className="font-medium">
            {t(`happened.${verbs.find((verb) => entry.action.endsWith(`.${verb}`)) ?? "other"}`)}
          </p>
          {entry.changes.map((change) => (
            <p key={change.field} className="wrap-anywhere">
              {isField(change.field)
                ? t("changed", {
                    field: t(`field.${change.field}`),
                    before: fieldText(change.field, change.before),
                    after: fieldText(change.field, change.after),
                  })
                : t("changed", {
                    field: change.field === "stageId" ? t("stage") : t("lane.owner"),
                    before: plain(change.before),
                    after: plain(change.after),
                  })}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
