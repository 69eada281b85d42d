"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useRequestTime } from "@/components/shell/request-time";
import { useAction } from "@/components/shell/use-action";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { withdrawSuggestionAction } from "@/lib/suggestions/actions";
import type { SuggestionView } from "@/lib/suggestions/presented-suggestion";
import { DecideForm } from "./decide-form";
import { SuggestedValues } from "./suggested-values";

/** One suggestion: who, why, which fields; decided here by the owner, taken back by its author. */
export function SuggestionItem({ suggestion }: { suggestion: SuggestionView }) {
  const t = useTranslations("suggestions");
  const format = useFormatter();
  const now = useRequestTime();
  const withdraw = useAction(withdrawSuggestionAction, { success: t("withdrawn") });
  const { abilities, state, authorName, decidedByName, decidedAt, accepted } = suggestion;
  const made = new Date(suggestion.createdAt);
  return (
    <li
      id={`suggestion-${suggestion.id}`}
      tabIndex={-1}
      className="border-line rounded-card flex scroll-mt-4 flex-col gap-2 border p-3"
    >
      <p className="flex flex-wrap items-center gap-x-2">
        <span className="font-semibold">{authorName}</span>
        <time
          dateTime={suggestion.createdAt}
          title={format.dateTime(made, "moment")}
          className="text-ink-3 text-xs"
        >
          {format.relativeTime(made, now)}
        </time>
        {state === "open" ? null : <Badge variant="outline">{t(`state.${state}`)}</Badge>}
      </p>
      <p className="break-words whitespace-pre-wrap">{suggestion.reason}</p>
      {abilities.decide ? (
        <DecideForm suggestion={suggestion} />
      ) : (
        <ul className="flex flex-col gap-2">
          {suggestion.fields.map((field) => (
            <li key={field}>
              <SuggestedValues suggestion={suggestion} field={field} />
              {state === "partly" ? (
                <span className="text-ink-3 text-xs">
                  {t(accepted.includes(field) ? "taken" : "notTaken")}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {decidedByName && decidedAt ? (
        <p className="text-ink-2 break-words whitespace-pre-wrap">
          {t("decidedBy", { name: decidedByName, when: format.dateTime(new Date(decidedAt), "moment") })}
          {suggestion.word ? `: ${suggestion.word}` : null}
        </p>
      ) : null}
      {abilities.withdraw ? (
        <span>
          <Button
            size="sm"
            loading={withdraw.pending}
            onClick={() =>
              void withdraw.run({ suggestionId: suggestion.id, expectedVersion: suggestion.version })
            }
          >
            {t("withdraw")}
          </Button>
        </span>
      ) : null}
    </li>
  );
}
