import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PersonaForm } from "@/components/personas/persona-form";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { loadPersona } from "../load-persona";

type Props = { params: Promise<{ org: string; personaId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, personaId } = await params;
  const t = await getTranslations("personas");
  return { title: t("edit.title", { name: (await loadPersona(org, personaId)).persona.name }) };
}

export default async function EditPersonaPage({ params }: Props) {
  const { org, personaId } = await params;
  const { persona, abilities } = await loadPersona(org, personaId);
  if (!abilities.edit) notFound();
  const t = await getTranslations("personas");
  const common = await getTranslations("common");
  return (
    <>
      <PageHeader
        title={t("edit.title", { name: persona.name })}
        breadcrumb={[
          { label: t("title"), href: `/${org}/personas` },
          { label: persona.name, href: `/${org}/personas/${persona.id}` },
          { label: common("edit") },
        ]}
      />
      <PageBody>
        <PersonaForm persona={persona} />
      </PageBody>
    </>
  );
}
