import { useFormatter, useTranslations } from "next-intl";
import { touchpointFieldsSchema, type TouchpointFields } from "@/lib/journeys/model";
import type { TouchpointHistory } from "@/lib/journeys/presented-history";
import { useFieldText } from "./use-field-text";

const known = new Set<string>(Object.keys(touchpointFieldsSchema.shape));
const isField = (name: string): name is keyof TouchpointFields => known.has(name);

/** What happened to a touchpoint, newest first, field by field. */
export function TouchpointHistoryList({ history }: { history: TouchpointHistory }) {
  const t = useTranslations("map");
  const format = useFormatter();
  const fieldText = useFieldText();
  const plain = (value: unknown) => (typeof value === "string" && value !== "" ? value : t("none"));
  return (
    <details>
      <summary className="text-ink-2 cursor-pointer py-1 text-xs font-semibold">{t("history")}</summary>
      <ol className="border-line mt-2 flex flex-col gap-3 border-l pl-3">
        {history.entries.map((entry) => (
          <li key={entry.id}>
            <p className="text-ink-3 text-2xs">
              {entry.actorName} ·{" "}
              <time dateTime={entry.at}>{format.dateTime(new Date(entry.at), "moment")}</time>
            </p>
            {entry.changes.map((change) => (
              <p key={change.field} className="break-words">
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
            {entry.changes.length === 0 ? (
              <p>{t(entry.action === "touchpoint.move" ? "happened.moved" : "happened.other")}</p>
            ) : null}
          </li>
        ))}
      </ol>
      {history.complete ? null : <p className="text-ink-3 mt-2">{t("historyCut")}</p>}
    </details>
  );
}
