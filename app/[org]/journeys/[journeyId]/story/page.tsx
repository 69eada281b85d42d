import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JourneyHeaderBar } from "@/components/journeys/journey/journey-header-bar";
import { JourneyStory } from "@/components/journeys/journey/journey-story";
import { PageBody } from "@/components/shell/page-body";
import { loadJourneyMap } from "../load-journey-map";

type Props = { params: Promise<{ org: string; journeyId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  const [map, t] = [await loadJourneyMap(org, journeyId), await getTranslations("journeys")];
  return { title: t("storyOf", { title: map.journey.title }) };
}

export default async function JourneyStoryPage({ params }: Props) {
  const { org, journeyId } = await params;
  const map = await loadJourneyMap(org, journeyId);
  return (
    <>
      <JourneyHeaderBar slug={org} journey={map.journey} />
      <PageBody width="reading">
        <JourneyStory map={map} slug={org} />
      </PageBody>
    </>
  );
}
