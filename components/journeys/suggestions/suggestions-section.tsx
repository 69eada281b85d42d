"use client";

import { PenLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import type { SuggestionView } from "@/lib/suggestions/presented-suggestion";
import { SuggestOnDemand } from "./suggest-on-demand";
import { SuggestionItem } from "./suggestion-item";

type Props = {
  touchpoint: MapTouchpoint;
  suggestions: readonly SuggestionView[];
  suggesting: boolean;
  onSuggest(open: boolean): void;
};

/** What people suggest for a touchpoint: open ones first, what became of the others folded away. */
export function SuggestionsSection({ touchpoint, suggestions, suggesting, onSuggest }: Props) {
  const t = useTranslations("suggestions");
  const [wanted, setWanted] = useState(false);
  if (suggesting && !wanted) setWanted(true);
  // What is decided while one looks is not folded away: its author reads the answer where they wait for it.
  const [seenOpen, see] = useState<ReadonlySet<string>>(new Set());
  const open = suggestions.filter(({ state }) => state === "open");
  const ended = suggestions.filter(({ state }) => state !== "open");
  if (open.some(({ id }) => !seenOpen.has(id))) see(new Set([...seenOpen, ...open.map(({ id }) => id)]));
  const maySuggest = touchpoint.abilities.suggest;
  if (!maySuggest && suggestions.length === 0) return null;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-2">
      <h3 className="text-ink-2 text-xs font-semibold">{t("count", { count: open.length })}</h3>
      <ul className="flex flex-col gap-3 empty:hidden">
        {open.map((suggestion) => (
          <SuggestionItem key={suggestion.id} suggestion={suggestion} />
        ))}
      </ul>
      {maySuggest ? (
        <span>
          <Button icon={<PenLine />} onClick={() => onSuggest(true)}>
            {t("suggest")}
          </Button>
        </span>
      ) : null}
      {ended.length > 0 ? (
        <details open={ended.some(({ id }) => seenOpen.has(id))}>
          <summary className="text-ink-2 cursor-pointer py-1 text-xs">
            {t("ended", { count: ended.length })}
          </summary>
          <ul className="mt-2 flex flex-col gap-3">
            {ended.map((suggestion) => (
              <SuggestionItem key={suggestion.id} suggestion={suggestion} />
            ))}
          </ul>
        </details>
      ) : null}
      {wanted && maySuggest ? (
        <SuggestOnDemand touchpoint={touchpoint} open={suggesting} onOpenChange={onSuggest} />
      ) : null}
    </section>
  );
}
