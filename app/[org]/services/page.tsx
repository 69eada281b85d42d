import { Package } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ServiceDialog } from "@/components/services/service-dialog";
import { ServiceTable } from "@/components/services/service-table";
import { ArchivedToggle } from "@/components/shell/archived-toggle";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listServices } from "@/lib/services/queries/list-services";

type Props = { params: Promise<{ org: string }>; searchParams: Promise<{ includeArchived?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("services");
  return { title: t("title") };
}

export default async function ServicesPage({ params, searchParams }: Props) {
  const { org } = await params;
  const includeArchived = (await searchParams).includeArchived === "yes";
  const actor = await requireActor(org);
  const { services, departments, abilities } = valueOrNotFound(
    await read(listServices, actor, { includeArchived }),
  );
  const t = await getTranslations("services");
  // A service belongs to a department: without one there is nothing to create it in.
  const create =
    abilities.create && departments.length > 0 ? <ServiceDialog departments={departments} /> : null;
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <>
            <ArchivedToggle href={`/${org}/services`} shown={includeArchived} />
            {create}
          </>
        }
      >
        <p className="text-ink-2 pb-3">{t("lead")}</p>
      </PageHeader>
      <PageBody>
        {services.length === 0 ? (
          <EmptyState
            icon={<Package />}
            title={t("empty.title")}
            description={departments.length === 0 ? t("empty.noDepartment") : t("empty.lead")}
            actions={create}
          />
        ) : (
          <Card>
            <ServiceTable slug={org} services={services} />
          </Card>
        )}
      </PageBody>
    </>
  );
}
