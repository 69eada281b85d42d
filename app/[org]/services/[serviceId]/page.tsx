import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ServiceDialog } from "@/components/services/service-dialog";
import { ServiceJourneys } from "@/components/services/service-journeys";
import { ServiceStandingButtons } from "@/components/services/service-standing-buttons";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { loadService } from "./load-service";

type Props = { params: Promise<{ org: string; serviceId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, serviceId } = await params;
  return { title: (await loadService(org, serviceId)).service.name };
}

export default async function ServicePage({ params }: Props) {
  const { org, serviceId } = await params;
  const page = await loadService(org, serviceId);
  const { service, abilities } = page;
  const t = await getTranslations("services");
  const common = await getTranslations("common");
  const owner = service.ownerDepartment;
  const ownerArchived = !page.departments.some(({ id }) => id === owner.id);
  return (
    <>
      <PageHeader
        title={service.name}
        breadcrumb={[{ label: t("title"), href: `/${org}/services` }, { label: service.name }]}
        meta={
          <>
            <Link href={`/${org}/departments/${owner.id}`} className="hover:underline">
              <Badge tone={owner.colour}>{owner.name}</Badge>
            </Link>
            {service.archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
          </>
        }
        actions={
          <>
            {abilities.edit ? <ServiceDialog service={service} departments={page.departments} /> : null}
            <ServiceStandingButtons
              service={service}
              journeyCount={page.journeys.length}
              abilities={abilities}
            />
          </>
        }
      >
        {service.description ? (
          <p className="text-ink-2 max-w-prose pb-3 whitespace-pre-line">{service.description}</p>
        ) : null}
      </PageHeader>
      <PageBody>
        <div className="flex flex-col gap-4">
          {service.archivedAt ? <Notice tone="info">{t("archivedNote")}</Notice> : null}
          {ownerArchived ? <Notice tone="warn">{t("ownerArchived")}</Notice> : null}
          <ServiceJourneys slug={org} page={page} />
        </div>
      </PageBody>
    </>
  );
}
