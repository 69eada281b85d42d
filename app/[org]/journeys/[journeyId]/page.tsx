import type { Metadata } from "next";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { JourneyHeaderBar } from "@/components/journeys/journey/journey-header-bar";
import { JourneyStats } from "@/components/journeys/journey/journey-stats";
import { JourneyWorkbench } from "@/components/journeys/map/journey-workbench";
import { requireActor } from "@/lib/auth/require-actor";
import { listComments } from "@/lib/comments/queries/list-comments";
import { touchpointIdSchema } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getTouchpointHistory } from "@/lib/journeys/queries/get-touchpoint-history";
import { loadJourneyMap } from "./load-journey-map";

type Props = {
  params: Promise<{ org: string; journeyId: string }>;
  searchParams: Promise<{ touchpoint?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  return { title: (await loadJourneyMap(org, journeyId)).journey.title };
}

export default async function JourneyPage({ params, searchParams }: Props) {
  const { org, journeyId } = await params;
  const map = await loadJourneyMap(org, journeyId);
  return (
    <>
      <JourneyHeaderBar slug={org} journey={map.journey} />
      <JourneyStats map={map} slug={org} />
      <NuqsAdapter>
        <JourneyWorkbench map={map} details={await touchpointDetails(org, (await searchParams).touchpoint)} />
      </NuqsAdapter>
    </>
  );
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
  return comments.ok && history.ok ? { comments: comments.value.comments, history: history.value } : null;
}
