"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { closeImprovementAction } from "@/lib/backlog/actions";
import { measureScales, outcomes, type Outcome } from "@/lib/backlog/model";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { ProofText } from "./proof-text";
import { useImprovementAction } from "./use-improvement-action";

type Props = { improvement: Improvement; onClosed: (improvement: Improvement) => void };

/** What came of it: the outcome, what the measure says now, and what was learnt. */
export function CloseForm({ improvement, onClosed }: Props) {
  const t = useTranslations("backlog");
  const common = useTranslations("common");
  const domain = useTranslations("domain");
  const errors = useTranslations("errors");
  const { id, version, measure, target } = improvement;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asked, setAsked] = useState(false);
  const [value, setValue] = useState("");
  const [note, setNote] = useState("");
  const close = useImprovementAction(closeImprovementAction, { toastErrors: false, onSuccess: onClosed });
  const { error, fieldError } = close;
  const general = error && (error.kind !== "invalid" || "" in error.fields) ? close.errorText : null;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (outcome === null) return;
        void close.run({
          improvementId: id,
          expectedVersion: version,
          outcome,
          value: value === "" ? null : Number(value),
          note,
        });
      }}
    >
      {general ? (
        <Notice tone="danger" role="alert">
          {general}
        </Notice>
      ) : null}
      <RadioGroup
        label={t("close.outcome")}
        options={outcomes.map((one) => ({
          value: one,
          label: domain(`outcome.${one}`),
          hint: t(`close.outcomeHint.${one}`),
        }))}
        value={outcome}
        onValueChange={setOutcome}
        error={asked && outcome === null ? errors("field.required") : fieldError("outcome")}
      />
      <TextField
        type="number"
        step="any"
        {...(measure ? measureScales[measure] : {})}
        label={measure ? t("close.value", { measure: domain(`measure.${measure}`) }) : t("close.valuePlain")}
        hint={target === null ? undefined : <ProofText improvement={improvement} />}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        error={fieldError("value")}
        optional
      />
      <TextArea
        label={t("close.note")}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={fieldError("note")}
        optional
      />
      <DialogActions>
        <DialogClose>
          <Button>{common("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" loading={close.pending}>
          {t("close.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
