import { localeSchema, type Organisation, type OrganisationFields } from "@/lib/organisations/model";

/** The organisation's settings as form controls hold them: numbers as they are typed. */
export type OrganisationFormFields = Record<
  "name" | "locale" | "timeZone" | "reviewIntervalMonths" | "minimumResponses",
  string
>;

export function organisationFormFields(organisation: Organisation): OrganisationFormFields {
  const { name, locale, timeZone, reviewIntervalMonths, minimumResponses } = organisation;
  return {
    name,
    locale,
    timeZone,
    reviewIntervalMonths: String(reviewIntervalMonths),
    minimumResponses: String(minimumResponses),
  };
}

/** What the command takes; what is no number is left to it to refuse. */
export function organisationInput(fields: OrganisationFormFields): OrganisationFields {
  return {
    name: fields.name,
    locale: localeSchema.parse(fields.locale),
    timeZone: fields.timeZone,
    reviewIntervalMonths: Number(fields.reviewIntervalMonths),
    minimumResponses: Number(fields.minimumResponses),
  };
}
