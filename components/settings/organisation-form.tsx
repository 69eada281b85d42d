"use client";

import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { FormConflict } from "@/components/shell/form-conflict";
import { RecordForm } from "@/components/shell/record-form";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { locales } from "@/lib/i18n/locales";
import { updateOrganisationAction } from "@/lib/organisations/actions";
import { organisationSchema, type Organisation } from "@/lib/organisations/model";
import {
  organisationFormFields,
  organisationInput,
  type OrganisationFormFields,
} from "./organisation-form-fields";

type Props = { organisation: Organisation; timeZones: readonly string[] };

/** The organisation's own settings, for whoever may change them. */
export function OrganisationForm({ organisation, timeZones }: Props) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const update = useAction(updateOrganisationAction, { toastErrors: false });
  const form = useVersionedForm<OrganisationFormFields, Organisation>({
    initial: organisationFormFields(organisation),
    version: organisation.version,
    save: (fields, expectedVersion) => update.run({ ...organisationInput(fields), expectedVersion }),
    standing(current) {
      const parsed = organisationSchema.safeParse(current);
      return parsed.success
        ? { fields: organisationFormFields(parsed.data), version: parsed.data.version }
        : null;
    },
    onSaved: () => toast.success(t("organisation.saved")),
  });
  const { fields, set, fieldError } = form;
  const language = (locale: string) => {
    const known = locales.find((candidate) => candidate === locale);
    return known ? t(`organisation.languages.${known}`) : locale;
  };
  const words = {
    name: { label: t("organisation.name") },
    locale: { label: t("organisation.locale"), show: language },
    timeZone: { label: t("organisation.timeZone") },
    reviewIntervalMonths: { label: t("organisation.reviewInterval") },
    minimumResponses: { label: t("organisation.minimumResponses") },
  };
  return (
    <Card title={t("organisation.title")} className="max-w-2xl">
      <RecordForm form={form}>
        <TextField
          label={words.name.label}
          value={fields.name}
          onChange={(event) => set("name", event.target.value)}
          error={fieldError("name")}
          required
        />
        <TextField
          label={t("organisation.slug")}
          hint={t("organisation.slugHint")}
          value={organisation.slug}
          readOnly
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Select
            label={words.locale.label}
            hint={t("organisation.localeHint")}
            options={locales.map((locale) => ({ value: locale, label: language(locale) }))}
            value={fields.locale}
            onChange={(event) => set("locale", event.target.value)}
            error={fieldError("locale")}
          />
          <Select
            label={words.timeZone.label}
            hint={t("organisation.timeZoneHint")}
            options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
            value={fields.timeZone}
            onChange={(event) => set("timeZone", event.target.value)}
            error={fieldError("timeZone")}
          />
          <TextField
            label={words.reviewIntervalMonths.label}
            hint={t("organisation.reviewIntervalHint")}
            type="number"
            min={1}
            max={60}
            value={fields.reviewIntervalMonths}
            onChange={(event) => set("reviewIntervalMonths", event.target.value)}
            error={fieldError("reviewIntervalMonths")}
            required
          />
          <TextField
            label={words.minimumResponses.label}
            hint={t("organisation.minimumResponsesHint")}
            type="number"
            min={1}
            max={100}
            value={fields.minimumResponses}
            onChange={(event) => set("minimumResponses", event.target.value)}
            error={fieldError("minimumResponses")}
            required
          />
        </div>
        <div className="flex justify-end">
          <Button type="submit" variant="primary" loading={form.pending}>
            {common("save")}
          </Button>
        </div>
      </RecordForm>
      <FormConflict form={form} words={words} />
    </Card>
  );
}
