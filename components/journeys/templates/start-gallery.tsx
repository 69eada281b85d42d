import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { ArchivedToggle } from "@/components/shell/archived-toggle";
import type { TemplateListItem } from "@/lib/templates/queries/list-templates";
import { CopyChoice } from "./copy-choice";
import { StartCard } from "./start-card";
import type { StartPicture } from "./start-picture";
import { TemplateMenu } from "./template-menu";

type Props = {
  slug: string;
  ready: readonly (StartPicture & { key: string })[];
  own: readonly TemplateListItem[];
  withArchived: boolean;
  journeys: readonly { id: string; title: string }[];
  /** Kept for an empty journey that is begun from a service's page. */
  serviceId: string | null;
};

/** The ways to begin a journey: ready ones, the organisation's own, a copy, an import, or nothing at all. */
export function StartGallery({ slug, ready, own, withArchived, journeys, serviceId }: Props) {
  const t = useTranslations("templates");
  const base = `/${slug}/journeys/new`;
  return (
    <div className="flex flex-col gap-8">
      <Section title={t("ready")} lead={t("readyLead")}>
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5">
          {ready.map((picture) => (
            <StartCard key={picture.key} href={`${base}/template/${picture.key}`} picture={picture} />
          ))}
        </ul>
      </Section>
      <Section
        title={t("own")}
        lead={own.length > 0 ? t("ownLead") : t("noOwn")}
        action={<ArchivedToggle href={base} shown={withArchived} />}
      >
        {own.length > 0 ? (
          <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5">
            {own.map((template) => (
              <StartCard
                key={template.id}
                href={`${base}/template/${template.id}`}
                picture={{ ...template, title: template.name, lead: template.description }}
                aside={
                  <>
                    {template.archivedAt ? <Badge variant="outline">{t("isArchived")}</Badge> : null}
                    {template.abilities.manage ? <TemplateMenu template={template} /> : null}
                  </>
                }
              />
            ))}
          </ul>
        ) : null}
      </Section>
      <Section title={t("others")}>
        <div className="grid gap-3 lg:grid-cols-3">
          {journeys.length > 0 ? (
            <Way title={t("copy")} lead={t("copyLead")}>
              <CopyChoice journeys={journeys} />
            </Way>
          ) : null}
          <Way title={t("import")} lead={t("importLead")}>
            <LinkButton href={`/${slug}/journeys/import`}>{t("importOpen")}</LinkButton>
          </Way>
          <Way title={t("empty")} lead={t("emptyLead")}>
            <LinkButton href={serviceId ? `${base}/empty?serviceId=${serviceId}` : `${base}/empty`}>
              {t("emptyOpen")}
            </LinkButton>
          </Way>
        </div>
      </Section>
    </div>
  );
}

type SectionProps = { title: string; lead?: string; action?: ReactNode; children: ReactNode };

function Section({ title, lead, action, children }: SectionProps) {
  return (
    <section className="flex flex-col gap-3" aria-label={title}>
      <header className="flex flex-wrap items-end gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1">
          <h2 className="text-base font-semibold">{title}</h2>
          {lead ? <p className="text-ink-2">{lead}</p> : null}
        </div>
        {action}
      </header>
      {children}
    </section>
  );
}

function Way({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <Card title={title}>
      <p className="flex-1 pb-3 text-ink-2">{lead}</p>
      <div>{children}</div>
    </Card>
  );
}
