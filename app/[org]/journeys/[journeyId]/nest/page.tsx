import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NestForm } from "@/components/journeys/nesting/nest-form";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listNestable } from "@/lib/journeys/queries/list-nestable";
import { loadJourneyMap } from "../load-journey-map";

type Props = {
  params: Promise<{ org: string; journeyId: string }>;
  searchParams: Promise<{ touchpoint?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("nesting"))("title") };
}

export default async function NestPage({ params, searchParams }: Props) {
  const [{ org, journeyId }, { touchpoint: wanted }] = [await params, await searchParams];
  const { journey, stages } = await loadJourneyMap(org, journeyId);
  const touchpoint = stages.flatMap((stage) => stage.touchpoints).find(({ id }) => id === wanted);
  if (!touchpoint?.abilities.edit) notFound();
  const { journeys } = valueOrNotFound(
    await read(listNestable, await requireActor(org), { touchpointId: touchpoint.id }),
  );
  const base = `/${org}/journeys/${journey.id}`;
  const href = `${base}?touchpoint=${touchpoint.id}`;
  return (
    <>
      <PageHeader
        title={(await getTranslations("nesting"))("title")}
        breadcrumb={[
          { label: journey.title, href: base },
          { label: touchpoint.title, href },
        ]}
      />
      <PageBody width="reading">
        <NestForm touchpoint={touchpoint} choices={journeys} href={href} />
      </PageBody>
    </>
  );
}
