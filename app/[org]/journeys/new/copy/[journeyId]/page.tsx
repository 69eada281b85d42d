import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StartPage } from "@/components/journeys/templates/start-page";
import { StartWorkbench } from "@/components/journeys/templates/start-workbench";
import { requireActor } from "@/lib/auth/require-actor";
import { limits } from "@/lib/core/limits";
import { journeyToJson } from "@/lib/journeys/journey-to-json";
import { loadJourneyMap } from "../../../[journeyId]/load-journey-map";
import { startChoices } from "../../start-choices";

type Props = { params: Promise<{ org: string; journeyId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates");
  return { title: t("startTitle") };
}

export default async function CopyPage({ params }: Props) {
  const { org, journeyId } = await params;
  const { departments, leads } = await startChoices(await requireActor(org));
  const map = await loadJourneyMap(org, journeyId);
  const { service, parent, personas } = map.journey;
  const t = await getTranslations("templates");
  const { journey, ...document } = journeyToJson(map, { exportedAt: new Date(), appUrl: "" });
  const title = t("copyOf", { title: journey.title }).slice(0, limits.title);
  return (
    <StartPage slug={org} title={map.journey.title}>
      <StartWorkbench
        document={{ ...document, journey: { ...journey, title } }}
        departments={departments}
        leads={leads}
        here={{
          department: departments,
          service: service ? [service] : [],
          persona: personas.filter(({ archived }) => !archived),
          parent: parent ? [{ id: parent.id, name: parent.title }] : [],
        }}
      />
    </StartPage>
  );
}
