import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportPage } from "@/components/journeys/import/import-page";
import { ImportWorkbench } from "@/components/journeys/import/import-workbench";
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

export default async function MermaidImportPage({ params }: Props) {
  const { org } = await params;
  const actor = await requireActor(org);
  const { createFor } = valueOrNotFound(await read(listJourneys, actor, {}));
  if (createFor.length === 0) notFound();
  const { departments } = valueOrNotFound(await read(listDepartments, actor, {}));
  const { services } = valueOrNotFound(await read(listServices, actor, {}));
  return (
    <ImportPage slug={org}>
      <ImportWorkbench
        departments={departments.map(({ id, name, colour }) => ({ id, name, colour }))}
        leads={createFor}
        services={services.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </ImportPage>
  );
}
