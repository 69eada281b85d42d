import type { Metadata } from "next";
import { JourneyScreen } from "@/components/journeys/map/journey-screen";
import { captured } from "../../captured";

type Props = { params: Promise<{ organisation: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: captured((await params).organisation).map.journey.title };
}

export default async function ConstantMapPage({ params }: Props) {
  const { organisation } = await params;
  return <JourneyScreen slug={organisation} map={captured(organisation).map} details={null} />;
}
