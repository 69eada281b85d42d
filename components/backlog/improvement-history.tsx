import { useFormatter, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
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

/** What happened to an improvement, newest first. */
export function ImprovementHistory({ history }: { history: readonly ImprovementEvent[] }) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const format = useFormatter();
  return (
    <Card title={t("history.title")}>
      {history.length === 0 ? <p className="text-ink-3">{t("history.none")}</p> : null}
      <ol className="border-line flex max-h-96 flex-col gap-2.5 overflow-y-auto border-l pl-3">
        {history.map(({ id, at, actorName, action, state }) => {
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
    </Card>
  );
}
