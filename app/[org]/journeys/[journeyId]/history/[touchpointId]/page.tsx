import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { TouchpointHistoryScreen } from "@/components/journeys/touchpoint/touchpoint-history-screen";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { getTouchpointHistory } from "@/lib/journeys/queries/get-touchpoint-history";
import { loadJourneyMap } from "../../load-journey-map";

type Props = {
  params: Promise<{ org: string; journeyId: string; touchpointId: string }>;
  searchParams: Promise<{ before?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId, touchpointId } = await params;
  const { title } = await findTouchpoint(org, journeyId, touchpointId);
  return { title: (await getTranslations("map"))("historyTitle", { title }) };
}

export default async function TouchpointHistoryPage({ params, searchParams }: Props) {
  const { org, journeyId, touchpointId } = await params;
  const { before } = await searchParams;
  const touchpoint = await findTouchpoint(org, journeyId, touchpointId);
  const input = { touchpointId: touchpoint.id, before };
  return (
    <TouchpointHistoryScreen
      slug={org}
      journey={(await loadJourneyMap(org, journeyId)).journey}
      touchpoint={touchpoint}
      history={valueOrNotFound(await read(getTouchpointHistory, await requireActor(org), input))}
      newest={before === undefined}
    />
  );
}

// An archived touchpoint still has its history.
async function findTouchpoint(org: string, journeyId: string, touchpointId: string) {
  const { stages, archived } = await loadJourneyMap(org, journeyId);
  const all = [...stages.flatMap((stage) => stage.touchpoints), ...archived.touchpoints];
  return all.find(({ id }) => id === touchpointId) ?? notFound();
}
