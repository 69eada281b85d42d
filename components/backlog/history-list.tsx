import { useFormatter, useTranslations } from "next-intl";
import type { ImprovementEvent } from "@/lib/backlog/presented-improvement";

const kinds = [
  "create",
  "draft-from-touchpoint",
  "update",
  "change-state",
  "set-target",
  "set-focus",
  "close",
  "archive",
  "restore",
  "bulk-change",
] as const;

/** Events, each as a sentence with its moment. */
export function HistoryList({ events }: { events: readonly ImprovementEvent[] }) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const format = useFormatter();
  return (
    <ol className="border-line flex flex-col gap-2.5 border-l pl-3">
      {events.map(({ id, at, actorName, action, state }) => {
        const kind = kinds.find((one) => action === `improvement.${one}`) ?? "other";
        return (
          <li key={id}>
            <p className="break-words">
              {t(`history.${kind}`, {
                actor: actorName,
                state: state ? domain(`improvementState.${state}`) : t("none"),
              })}
            </p>
            <time dateTime={at} className="text-ink-3 text-xs">
              {format.dateTime(new Date(at), "moment")}
            </time>
          </li>
        );
      })}
    </ol>
  );
}
