import type { Metadata } from "next";
import { cookies } from "next/headers";
import { guideCookie } from "@/components/journeys/guide/guide-cookie";
import { JourneyScreen } from "@/components/journeys/map/journey-screen";
import { requireActor } from "@/lib/auth/require-actor";
import { listComments } from "@/lib/comments/queries/list-comments";
import { touchpointIdSchema } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getTouchpointHistory } from "@/lib/journeys/queries/get-touchpoint-history";
import { listSuggestions } from "@/lib/suggestions/queries/list-suggestions";
import { journeyNaming } from "./journey-naming";
import { loadJourneyMap } from "./load-journey-map";

type Props = {
  params: Promise<{ org: string; journeyId: string }>;
  searchParams: Promise<{ touchpoint?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  const { title, isDesired } = (await loadJourneyMap(org, journeyId)).journey;
  return { title: (await journeyNaming({ isDesired }))(title) };
}

export default async function JourneyPage({ params, searchParams }: Props) {
  const { org, journeyId } = await params;
  const map = await loadJourneyMap(org, journeyId);
  const details = await touchpointDetails(org, (await searchParams).touchpoint);
  const guided = (await cookies()).get(guideCookie)?.value !== "off";
  return <JourneyScreen slug={org} map={map} details={details} guided={guided} />;
}

// An address may name a touchpoint that is gone or was never here: then there is no panel, and no error.
async function touchpointDetails(org: string, wanted: string | undefined) {
  const touchpointId = touchpointIdSchema.safeParse(wanted);
  if (!touchpointId.success) return null;
  const actor = await requireActor(org);
  const comments = await read(listComments, actor, {
    subject: { kind: "touchpoint", id: touchpointId.data },
  });
  const history = await read(getTouchpointHistory, actor, { touchpointId: touchpointId.data });
  const suggestions = await read(listSuggestions, actor, { touchpointId: touchpointId.data });
  if (!comments.ok || !history.ok || !suggestions.ok) return null;
  return {
    comments: comments.value.comments,
    history: history.value,
    suggestions: suggestions.value.suggestions,
  };
}
