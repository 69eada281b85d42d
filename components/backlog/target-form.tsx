"use client";

import { useTranslations } from "next-intl";
import { FormConflict } from "@/components/shell/form-conflict";
import { RecordForm } from "@/components/shell/record-form";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { setImprovementTargetAction } from "@/lib/backlog/actions";
import { measures, measureScales, type Measure } from "@/lib/backlog/model";
import { improvementSchema, type Improvement } from "@/lib/backlog/presented-improvement";

// Numbers as they are typed, so that nothing half-written is lost.
type Fields = { measure: Measure | ""; baseline: string; target: string; reviewOn: string };
type Props = { improvement: Improvement; onSaved: () => void };

/** One measure, from where to where, and when to look. */
export function TargetForm({ improvement, onSaved }: Props) {
  const t = useTranslations("backlog");
  const common = useTranslations("common");
  const domain = useTranslations("domain");
  const set = useAction(setImprovementTargetAction, { toastErrors: false });
  const form = useVersionedForm<Fields, Improvement>({
    initial: fieldsOf(improvement),
    version: improvement.version,
    save: ({ measure, baseline, target, reviewOn }, expectedVersion) =>
      set.run({
        improvementId: improvement.id,
        expectedVersion,
        target: {
          // The browser asks for both before it sends anything.
          measure: measure || "emotion",
          baseline: baseline === "" ? null : Number(baseline),
          target: target === "" ? Number.NaN : Number(target),
          reviewOn: reviewOn || null,
        },
      }),
    standing(current) {
      const parsed = improvementSchema.safeParse(current);
      return parsed.success ? { fields: fieldsOf(parsed.data), version: parsed.data.version } : null;
    },
    onSaved,
  });
  const { fields } = form;
  const { measure } = fields;
  const words = {
    measure: {
      label: t("proof.measure"),
      show: (value: Fields["measure"]) => (value === "" ? "" : domain(`measure.${value}`)),
    },
    baseline: { label: t("proof.baseline") },
    target: { label: t("proof.target") },
    reviewOn: { label: t("proof.reviewOn") },
  };
  const number = (key: "baseline" | "target") => (
    <TextField
      type="number"
      step="any"
      {...(measure ? measureScales[measure] : {})}
      label={words[key].label}
      hint={measure ? t(`proof.hint.${measure}`) : undefined}
      value={fields[key]}
      onChange={(event) => form.set(key, event.target.value)}
      error={form.fieldError(`target.${key}`)}
      required={key === "target"}
      optional={key !== "target"}
    />
  );
  return (
    <>
      <RecordForm form={form}>
        <Select
          label={words.measure.label}
          placeholder={t("proof.chooseMeasure")}
          options={measures.map((value) => ({ value, label: domain(`measure.${value}`) }))}
          value={measure}
          onChange={(event) => form.set("measure", measures.find((one) => one === event.target.value) ?? "")}
          error={form.fieldError("target.measure")}
          required
        />
        <div className="grid gap-4 sm:grid-cols-2">
          {number("baseline")}
          {number("target")}
        </div>
        <TextField
          type="date"
          label={words.reviewOn.label}
          value={fields.reviewOn}
          onChange={(event) => form.set("reviewOn", event.target.value)}
          error={form.fieldError("target.reviewOn")}
          optional
        />
        <DialogActions>
          <DialogClose>
            <Button>{common("cancel")}</Button>
          </DialogClose>
          <Button type="submit" variant="primary" loading={form.pending}>
            {common("save")}
          </Button>
        </DialogActions>
      </RecordForm>
      <FormConflict form={form} words={words} />
    </>
  );
}

function fieldsOf({ measure, baseline, target, reviewOn }: Improvement): Fields {
  return {
    measure: measure ?? "",
    baseline: baseline === null ? "" : String(baseline),
    target: target === null ? "" : String(target),
    reviewOn: reviewOn ?? "",
  };
}
