import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { StartGallery } from "@/components/journeys/templates/start-gallery";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { serviceIdSchema } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listTemplates } from "@/lib/templates/queries/list-templates";
import { readyPictures } from "@/lib/templates/ready/ready-pictures";

type Props = {
  params: Promise<{ org: string }>;
  searchParams: Promise<{ serviceId?: string; includeArchived?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("templates");
  return { title: t("startTitle") };
}

export default async function NewJourneyPage({ params, searchParams }: Props) {
  const { org } = await params;
  const { serviceId, includeArchived } = await searchParams;
  const withArchived = includeArchived === "yes";
  const actor = await requireActor(org);
  const { journeys, createFor } = valueOrNotFound(await read(listJourneys, actor, {}));
  if (createFor.length === 0) notFound();
  const { templates } = valueOrNotFound(await read(listTemplates, actor, { includeArchived: withArchived }));
  const t = await getTranslations("templates");
  const list = await getTranslations("journeys");
  return (
    <>
      <PageHeader
        title={t("startTitle")}
        breadcrumb={[{ label: list("title"), href: `/${org}/journeys` }]}
        meta={t("lead")}
      />
      <PageBody>
        <StartGallery
          slug={org}
          ready={readyPictures(await getLocale())}
          own={templates}
          withArchived={withArchived}
          journeys={journeys.map(({ id, title }) => ({ id, title }))}
          serviceId={serviceIdSchema.safeParse(serviceId).data ?? null}
        />
      </PageBody>
    </>
  );
}
