"use client";

import { useTranslations } from "next-intl";
import { FormConflict } from "@/components/shell/form-conflict";
import { RecordForm } from "@/components/shell/record-form";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { ImprovementPage } from "@/lib/backlog/presented-improvement";
import type { DepartmentId, UserId } from "@/lib/core/ids";
import { ChangesBar } from "./changes-bar";
import { RatingField } from "./rating-field";
import { useImprovementForm } from "./use-improvement-form";
import { useImprovementWords } from "./use-improvement-words";
import { WholeNumberField } from "./whole-number-field";
import { withOwn } from "./with-own";

type Props = Pick<ImprovementPage, "improvement" | "departments" | "people">;

/** Everything that an improvement says, changed in place and saved together. */
export function ImprovementForm({ improvement, ...choices }: Props) {
  const t = useTranslations("backlog");
  const departments = withOwn(choices.departments, improvement.department);
  const people = withOwn(choices.people, improvement.assignee);
  const words = useImprovementWords({ departments, people });
  const form = useImprovementForm(improvement);
  const { fields, set, problem } = form;
  const text = (key: "problem" | "proposal" | "expectedBenefit" | "why") => (
    <TextArea
      label={words[key].label}
      value={fields[key]}
      onChange={(event) => set(key, event.target.value)}
      error={problem(key)}
      optional
    />
  );
  const line = (key: "title" | "benefitFor") => (
    <TextField
      label={words[key].label}
      value={fields[key]}
      onChange={(event) => set(key, event.target.value)}
      error={problem(key)}
      required={key === "title"}
      optional={key !== "title"}
    />
  );
  const rating = (key: "impact" | "confidence" | "effort") => (
    <RatingField
      label={words[key].label}
      value={fields[key]}
      onChange={(value) => set(key, value)}
      error={problem(key)}
    />
  );
  const number = (key: "cost" | "hours", hint?: string) => (
    <WholeNumberField
      label={words[key].label}
      hint={hint}
      value={fields[key]}
      onChange={(value) => set(key, value)}
      error={problem(key)}
    />
  );
  return (
    <>
      <RecordForm form={form}>
        <Card title={t("section.what")}>
          <div className="flex flex-col gap-4">
            {line("title")}
            {text("problem")}
            {text("proposal")}
            <div className="grid gap-4 sm:grid-cols-2">
              {text("expectedBenefit")}
              {line("benefitFor")}
            </div>
            {text("why")}
          </div>
        </Card>
        <Card title={t("section.weight")} meta={t("hint.rating")}>
          <div className="flex flex-col gap-4">
            <div className="flex flex-wrap gap-x-8 gap-y-4">
              {rating("impact")}
              {rating("confidence")}
              {rating("effort")}
            </div>
            <div className="grid gap-4 sm:grid-cols-2">
              {number("cost", t("hint.cost"))}
              {number("hours")}
            </div>
          </div>
        </Card>
        <Card title={t("section.who")}>
          <div className="grid gap-4 sm:grid-cols-3">
            <Select
              label={words.departmentId.label}
              hint={fields.departmentId === improvement.departmentId ? undefined : t("hint.department")}
              options={departments.map(({ id, name }) => ({ value: id, label: name }))}
              value={fields.departmentId}
              onChange={(event) => set("departmentId", event.target.value as DepartmentId)}
              error={problem("departmentId")}
            />
            <Select
              label={words.assigneeId.label}
              placeholder={t("nobody")}
              options={people.map(({ id, name }) => ({ value: id, label: name }))}
              value={fields.assigneeId ?? ""}
              onChange={(event) => set("assigneeId", (event.target.value || null) as UserId | null)}
              error={problem("assigneeId")}
            />
            <TextField
              type="date"
              label={words.dueOn.label}
              value={fields.dueOn ?? ""}
              onChange={(event) => set("dueOn", event.target.value || null)}
              error={problem("dueOn")}
              optional
            />
          </div>
        </Card>
        <ChangesBar dirty={form.dirty} pending={form.pending} onDiscard={form.discard} />
      </RecordForm>
      <FormConflict form={form} words={words} />
    </>
  );
}
