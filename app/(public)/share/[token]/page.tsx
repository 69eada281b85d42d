import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { SharedPage } from "@/components/journeys/share/shared-page";
import { Words } from "@/components/shell/words";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { countView } from "@/lib/share-links/count-view";
import { getSharedJourney } from "@/lib/share-links/queries/get-shared-journey";
import { visitorOf } from "@/lib/share-links/visitor-of";

type Props = { params: Promise<{ token: string }> };

/** Who came, and what their link shows; whatever it is that a token lacks, the page is not found. */
const openShared = cache(async (token: string) => {
  const visitor = visitorOf(token, await headers());
  if (!visitor) notFound();
  return { visitor, shared: valueOrNotFound(await read(getSharedJourney, visitor, {})) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { shared } = await openShared((await params).token);
  return {
    title: shared.journey.title,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

export default async function SharePage({ params }: Props) {
  const { visitor, shared } = await openShared((await params).token);
  after(() => countView(visitor));
  return (
    <Words of={["map", "journeys", "domain", "sharing"]}>
      <SharedPage shared={shared} />
    </Words>
  );
}
