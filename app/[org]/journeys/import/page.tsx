import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportWorkbench } from "@/components/journeys/import/import-workbench";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listServices } from "@/lib/services/queries/list-services";

type Props = { params: Promise<{ org: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

export default async function ImportPage({ params }: Props) {
  const { org } = await params;
  const actor = await requireActor(org);
  const { createFor } = valueOrNotFound(await read(listJourneys, actor, {}));
  if (createFor.length === 0) notFound();
  const { departments } = valueOrNotFound(await read(listDepartments, actor, {}));
  const { services } = valueOrNotFound(await read(listServices, actor, {}));
  const [t, journeys] = [await getTranslations("import"), await getTranslations("journeys")];
  return (
    <>
      <PageHeader title={t("title")} breadcrumb={[{ label: journeys("title"), href: `/${org}/journeys` }]} />
      <PageBody>
        <ImportWorkbench
          departments={departments.map(({ id, name, colour }) => ({ id, name, colour }))}
          leads={createFor}
          services={services.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </PageBody>
    </>
  );
}
