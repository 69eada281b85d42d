"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { updateImprovementAction } from "@/lib/backlog/actions";
import { improvementSchema, type Improvement } from "@/lib/backlog/presented-improvement";
import { changedWords } from "./changed-words";
import { improvementFieldsOf, type ImprovementWords } from "./improvement-fields-of";

/**
 * The form over what an improvement says. Only what was changed is sent, so that two who change different
 * fields do not quarrel; where both changed the same one, the conflict shows both values.
 */
export function useImprovementForm(improvement: Improvement) {
  const t = useTranslations("backlog");
  const update = useAction(updateImprovementAction, { toastErrors: false });
  const [seen, setSeen] = useState(improvement);
  const base = improvementFieldsOf(seen);
  const improvementId = improvement.id;

  async function save(fields: ImprovementWords, expectedVersion: number) {
    const settled = expectedVersion !== seen.version;
    const changes = settled ? fields : changedWords(base, fields);
    const result = await update.run({ improvementId, expectedVersion, changes });
    if (settled || result.ok || result.error.kind !== "conflict") return result;
    const current = standing(result.error.current);
    if (!current || quarrels(base, fields, current.fields)) return result;
    return update.run({ improvementId, expectedVersion: current.version, changes });
  }

  const form = useVersionedForm<ImprovementWords, Improvement>({
    initial: base,
    version: seen.version,
    save,
    standing,
    onSaved(saved) {
      toast.success(t("saved"));
      take(saved);
    },
  });

  function take(next: Improvement) {
    adopt(form.set, improvementFieldsOf(next));
    setSeen(next);
  }

  // The page was read anew: what nobody typed over follows, as long as there is no quarrel.
  const arrived = improvementFieldsOf(improvement);
  if (improvement.version > seen.version && !form.pending && !quarrels(base, form.fields, arrived)) {
    adopt(form.set, { ...arrived, ...changedWords(base, form.fields) });
    setSeen(improvement);
  }

  return {
    ...form,
    dirty: Object.keys(changedWords(base, form.fields)).length > 0,
    /** Back to what was last seen. */
    discard: () => adopt(form.set, base),
    /** The refusal of one field, wherever the command checks it. */
    problem: (key: keyof ImprovementWords) => form.fieldError(`changes.${key}`) ?? form.fieldError(key),
  };
}

function adopt(
  set: <Key extends keyof ImprovementWords>(key: Key, value: ImprovementWords[Key]) => void,
  words: ImprovementWords,
): void {
  for (const key of Object.keys(words) as (keyof ImprovementWords)[]) set(key, words[key]);
}

function standing(current: unknown) {
  const parsed = improvementSchema.safeParse(current);
  return parsed.success ? { fields: improvementFieldsOf(parsed.data), version: parsed.data.version } : null;
}

// Whether mine and theirs changed the same field to different values.
function quarrels(base: ImprovementWords, mine: ImprovementWords, theirs: ImprovementWords): boolean {
  const changed = changedWords(base, theirs);
  return Object.keys(changedWords(base, mine)).some(
    (key) => key in changed && key in changedWords(mine, theirs),
  );
}
