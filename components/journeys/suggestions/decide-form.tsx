"use client";

import { Check, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextArea } from "@/components/ui/text-area";
import { decideSuggestionAction } from "@/lib/suggestions/actions";
import type { SuggestedField } from "@/lib/suggestions/model";
import type { SuggestionView } from "@/lib/suggestions/presented-suggestion";
import { SuggestedValues } from "./suggested-values";
import { useChosenFields } from "./use-chosen-fields";

/** The owner's answer: which fields to take over, or none, with a word to the author. */
export function DecideForm({ suggestion }: { suggestion: SuggestionView }) {
  const t = useTranslations("suggestions");
  const router = useRouter();
  const [word, setWord] = useState("");
  const { chosen, overwrite, choose } = useChosenFields(suggestion);
  const decide = useAction(decideSuggestionAction, {
    toastErrors: false,
    success: (decided) => t(`done.${decided.state === "open" ? "declined" : decided.state}`),
  });
  const answer = async (accepted: SuggestedField[], meant: SuggestedField[]) => {
    const result = await decide.run({
      suggestionId: suggestion.id,
      expectedVersion: suggestion.version,
      touchpointVersion: suggestion.touchpointVersion,
      accepted,
      overwrite: meant,
      word,
    });
    // What somebody else did meanwhile is shown; the answer can be given over it.
    if (!result.ok && result.error.kind === "conflict") router.refresh();
  };
  const all = chosen.length === suggestion.fields.length;
  return (
    <div className="flex flex-col gap-2">
      <ul className="flex flex-col gap-2" aria-label={t("fields")}>
        {suggestion.fields.map((field) => (
          <li key={field}>
            <Checkbox
              checked={chosen.includes(field)}
              onChange={(event) => choose(field, event.target.checked)}
              hint={suggestion.changed.includes(field) ? t("changedSince") : undefined}
              label={<SuggestedValues suggestion={suggestion} field={field} />}
            />
          </li>
        ))}
      </ul>
      <TextArea
        label={t("word")}
        optional
        rows={2}
        value={word}
        onChange={(event) => setWord(event.target.value)}
        error={decide.fieldError("word")}
      />
      {decide.errorText ? (
        <p role="alert" className="text-danger">
          {decide.fieldError("accepted") ?? decide.errorText}
        </p>
      ) : null}
      <span className="flex flex-wrap gap-2">
        <Button
          size="sm"
          variant="primary"
          icon={<Check />}
          loading={decide.pending}
          disabled={chosen.length === 0}
          onClick={() => void answer(chosen, overwrite)}
        >
          {all ? t("accept") : t("acceptChosen", { count: chosen.length })}
        </Button>
        <Button size="sm" icon={<X />} loading={decide.pending} onClick={() => void answer([], [])}>
          {t("decline")}
        </Button>
      </span>
    </div>
  );
}
