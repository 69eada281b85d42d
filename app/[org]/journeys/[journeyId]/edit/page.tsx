import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EditJourneyForm } from "@/components/journeys/journey/edit-journey-form";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { journeyChoices } from "../../journey-choices";
import { loadJourneyMap } from "../load-journey-map";

type Props = { params: Promise<{ org: string; journeyId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, journeyId } = await params;
  const [map, t] = [await loadJourneyMap(org, journeyId), await getTranslations("journeys")];
  return { title: t("editOf", { title: map.journey.title }) };
}

export default async function EditJourneyPage({ params }: Props) {
  const { org, journeyId } = await params;
  const { journey } = await loadJourneyMap(org, journeyId);
  if (!journey.abilities.edit) notFound();
  const choices = await journeyChoices(await requireActor(org), journey.id);
  const t = await getTranslations("journeys");
  return (
    <>
      <PageHeader
        title={t("editDetails")}
        breadcrumb={[
          { label: t("title"), href: `/${org}/journeys` },
          { label: journey.title, href: `/${org}/journeys/${journey.id}` },
        ]}
      />
      <PageBody>
        <EditJourneyForm journey={journey} choices={choices} />
      </PageBody>
    </>
  );
}
