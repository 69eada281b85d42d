import { Pencil } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PersonaFacts } from "@/components/personas/persona-facts";
import { PersonaStandingButtons } from "@/components/personas/persona-standing-buttons";
import { PersonaStory } from "@/components/personas/persona-story";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { loadPersona } from "./load-persona";

type Props = { params: Promise<{ org: string; personaId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, personaId } = await params;
  return { title: (await loadPersona(org, personaId)).persona.name };
}

export default async function PersonaPage({ params }: Props) {
  const { org, personaId } = await params;
  const { persona, journeys, abilities } = await loadPersona(org, personaId);
  const t = await getTranslations("personas");
  const common = await getTranslations("common");
  return (
    <>
      <PageHeader
        title={persona.name}
        breadcrumb={[{ label: t("title"), href: `/${org}/personas` }, { label: persona.name }]}
        meta={persona.archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
        actions={
          <>
            {abilities.edit ? (
              <LinkButton href={`/${org}/personas/${persona.id}/edit`} icon={<Pencil />}>
                {common("edit")}
              </LinkButton>
            ) : null}
            <PersonaStandingButtons persona={persona} journeyCount={journeys.length} abilities={abilities} />
          </>
        }
      >
        <div className="flex items-center gap-3 pb-3">
          <Avatar name={persona.name} src={persona.portraitUrl || undefined} size="lg" />
          <p className="flex flex-col">
            <span>{persona.jobTitle}</span>
            <span className="text-ink-3">{persona.segment}</span>
          </p>
        </div>
      </PageHeader>
      <PageBody>
        <div className="flex flex-col gap-4">
          {persona.archivedAt ? <Notice tone="info">{t("archivedNote")}</Notice> : null}
          <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
            <PersonaStory persona={persona} />
            <PersonaFacts slug={org} persona={persona} journeys={journeys} />
          </div>
        </div>
      </PageBody>
    </>
  );
}
