import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PersonaForm } from "@/components/personas/persona-form";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/require-actor";

type Props = { params: Promise<{ org: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("personas");
  return { title: t("create.title") };
}

export default async function NewPersonaPage({ params }: Props) {
  const { org } = await params;
  if (!can(await requireActor(org), "persona.edit", {})) notFound();
  const t = await getTranslations("personas");
  return (
    <>
      <PageHeader
        title={t("create.title")}
        breadcrumb={[{ label: t("title"), href: `/${org}/personas` }, { label: t("create.title") }]}
      />
      <PageBody>
        <PersonaForm persona={null} />
      </PageBody>
    </>
  );
}
