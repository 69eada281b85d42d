import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CommentThread } from "@/components/comments/comment-thread";
import { JourneyHeaderBar } from "@/components/journeys/journey/journey-header-bar";
import { KeepLive } from "@/components/journeys/presence/keep-live";
import { PageBody } from "@/components/shell/page-body";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { listComments } from "@/lib/comments/queries/list-comments";
import { read } from "@/lib/core/read";
import { loadJourneyMap } from "../load-journey-map";

type Props = { params: Promise<{ org: string; journeyId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  const [map, t] = [await loadJourneyMap(org, journeyId), await getTranslations("journeys")];
  return { title: t("commentsOf", { title: map.journey.title }) };
}

/** What people say about a journey as a whole. */
export default async function JourneyCommentsPage({ params }: Props) {
  const { org, journeyId } = await params;
  const { journey, changeMark } = await loadJourneyMap(org, journeyId);
  const subject = { kind: "journey" as const, id: journey.id };
  const { comments } = valueOrNotFound(await read(listComments, await requireActor(org), { subject }));
  return (
    <>
      <JourneyHeaderBar slug={org} journey={journey} />
      <KeepLive journeyId={journey.id} changeMark={changeMark} />
      <PageBody width="reading">
        <CommentThread
          subject={subject}
          comments={comments}
          canComment={journey.abilities.comment}
          level={2}
        />
      </PageBody>
    </>
  );
}
