import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { Organisation } from "@/lib/organisations/model";

/** The organisation's settings for whoever may only read them. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const t = useTranslations("settings");
  const facts = [
    [t("organisation.name"), organisation.name],
    [t("organisation.slug"), organisation.slug],
    [t("organisation.locale"), t(`organisation.languages.${organisation.locale}`)],
    [t("organisation.timeZone"), organisation.timeZone.replaceAll("_", " ")],
    [
      t("organisation.reviewInterval"),
      t("organisation.months", { count: organisation.reviewIntervalMonths }),
    ],
    [t("organisation.minimumResponses"), organisation.minimumResponses],
  ] as const;
  return (
    <Card title={t("organisation.title")} className="max-w-2xl">
      <p className="text-ink-3 pb-2">{t("organisation.readOnly")}</p>
      <dl className="flex flex-col">
        {facts.map(([term, value]) => (
          <div key={term} className="border-line grid grid-cols-2 gap-4 border-t py-2">
            <dt className="text-ink-2">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
