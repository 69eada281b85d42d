import { Plus, UserRound } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PersonaCard } from "@/components/personas/persona-card";
import { ArchivedToggle } from "@/components/shell/archived-toggle";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listPersonas } from "@/lib/personas/queries/list-personas";

type Props = { params: Promise<{ org: string }>; searchParams: Promise<{ includeArchived?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("personas");
  return { title: t("title") };
}

export default async function PersonasPage({ params, searchParams }: Props) {
  const { org } = await params;
  const includeArchived = (await searchParams).includeArchived === "yes";
  const actor = await requireActor(org);
  const { personas, abilities } = valueOrNotFound(await read(listPersonas, actor, { includeArchived }));
  const t = await getTranslations("personas");
  const create = abilities.create ? (
    <LinkButton href={`/${org}/personas/new`} variant="primary" icon={<Plus />}>
      {t("new")}
    </LinkButton>
  ) : null;
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <>
            <ArchivedToggle href={`/${org}/personas`} shown={includeArchived} />
            {create}
          </>
        }
      >
        <p className="text-ink-2 pb-3">{t("lead")}</p>
      </PageHeader>
      <PageBody>
        {personas.length === 0 ? (
          <EmptyState
            icon={<UserRound />}
            title={t("empty.title")}
            description={t("empty.lead")}
            actions={create}
          />
        ) : (
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(19rem,100%),1fr))] gap-4">
            {personas.map((persona) => (
              <li key={persona.id} className="grid">
                <PersonaCard slug={org} persona={persona} />
              </li>
            ))}
          </ul>
        )}
      </PageBody>
    </>
  );
}
