"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { mergeTexts } from "./merge-texts";

type Props = {
  label: string;
  /** What both began from, and what became of it. */
  base: string;
  mine: string;
  theirs: string;
  longest: number;
  onSave(text: string): void;
  onCancel(): void;
};

/** Both texts in one, to be looked at and put right before it is saved. */
export function MergeEditor({ label, base, mine, theirs, longest, onSave, onCancel }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const [merged] = useState(() => mergeTexts(base, mine, theirs));
  const [text, setText] = useState(merged.text);
  const excess = text.trim().length - longest;
  return (
    <div className="mt-2 flex flex-col gap-2">
      <TextArea
        autoFocus
        label={t("stale.merged", { field: label })}
        hint={merged.touching ? t("stale.touching") : undefined}
        error={excess > 0 ? t("stale.tooLong", { excess }) : null}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          size="sm"
          variant="primary"
          aria-disabled={excess > 0}
          onClick={() => excess <= 0 && onSave(text.trim())}
        >
          {t("stale.saveMerged")}
        </Button>
        <Button size="sm" onClick={onCancel}>
          {common("cancel")}
        </Button>
      </div>
    </div>
  );
}
