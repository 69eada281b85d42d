"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PersonaChoice } from "./persona-choice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { JourneyFormValues } from "./journey-form-values";

export type Option = { value: string; label: string };
export type JourneyChoices = {
  departments: Option[];
  services: Option[];
  personas: Option[];
  parents: Option[];
};

type Props = {
  values: JourneyFormValues;
  choices: JourneyChoices;
  canChangeLead: boolean;
  error(field: keyof JourneyFormValues): string | undefined;
  children: ReactNode;
};

/** A journey's own fields; `children` are the buttons under them. */
export function JourneyForm({ values, choices, canChangeLead, error, children }: Props) {
  const t = useTranslations("journeys");
  const common = useTranslations("common");
  const text = (name: "expectations" | "desiredExperience" | "realisticExperience") => (
    <TextArea
      id={name}
      name={name}
      label={t(`field.${name}`)}
      defaultValue={values[name]}
      error={error(name)}
      optional
    />
  );
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <TextField
        name="title"
        label={t("field.title")}
        defaultValue={values.title}
        error={error("title")}
        required
        autoFocus
      />
      <TextField
        id="goal"
        name="goal"
        label={t("field.goal")}
        hint={t("hint.goal")}
        defaultValue={values.goal}
        error={error("goal")}
        optional
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          name="leadDepartmentId"
          label={t("field.leadDepartment")}
          options={choices.departments}
          defaultValue={values.leadDepartmentId}
          disabled={!canChangeLead}
          error={error("leadDepartmentId")}
        />
        <Select
          name="serviceId"
          label={t("field.service")}
          placeholder={common("none")}
          options={choices.services}
          defaultValue={values.serviceId ?? ""}
          error={error("serviceId")}
        />
        <Select
          name="parentJourneyId"
          label={t("field.parent")}
          placeholder={common("none")}
          options={choices.parents}
          defaultValue={values.parentJourneyId ?? ""}
          error={error("parentJourneyId")}
        />
      </div>
      <PersonaChoice personas={choices.personas} chosen={values.personaIds} />
      {text("expectations")}
      {text("desiredExperience")}
      {text("realisticExperience")}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          id="scopeStart"
          name="scopeStart"
          label={t("field.scopeStart")}
          defaultValue={values.scopeStart}
          error={error("scopeStart")}
          optional
        />
        <TextField
          name="scopeEnd"
          label={t("field.scopeEnd")}
          defaultValue={values.scopeEnd}
          error={error("scopeEnd")}
          optional
        />
      </div>
      {children}
    </div>
  );
}
