import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { StartPage } from "@/components/journeys/templates/start-page";
import { StartWorkbench } from "@/components/journeys/templates/start-workbench";
import { requireActor } from "@/lib/auth/require-actor";
import { startChoices } from "../../start-choices";
import { loadTemplate } from "./load-template";

type Props = { params: Promise<{ org: string; template: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates");
  return { title: t("startTitle") };
}

export default async function TemplatePage({ params }: Props) {
  const { org, template } = await params;
  const actor = await requireActor(org);
  const { departments, leads } = await startChoices(actor);
  const { name, document } = await loadTemplate(actor, template, await getLocale());
  return (
    <StartPage slug={org} title={name}>
      <StartWorkbench
        document={document}
        departments={departments}
        leads={leads}
        here={{ department: departments, service: [], persona: [], parent: [] }}
      />
    </StartPage>
  );
}
