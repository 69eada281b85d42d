import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportPage } from "@/components/journeys/import/import-page";
import { JsonWorkbench } from "@/components/journeys/import/json/json-workbench";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listPersonas } from "@/lib/personas/queries/list-personas";
import { listServices } from "@/lib/services/queries/list-services";

type Props = { params: Promise<{ org: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("import");
  return { title: t("title") };
}

export default async function JsonImportPage({ params }: Props) {
  const { org } = await params;
  const actor = await requireActor(org);
  const { createFor, journeys } = valueOrNotFound(await read(listJourneys, actor, {}));
  if (createFor.length === 0) notFound();
  const { departments } = valueOrNotFound(await read(listDepartments, actor, {}));
  const { services } = valueOrNotFound(await read(listServices, actor, {}));
  const { personas } = valueOrNotFound(await read(listPersonas, actor, {}));
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
  return (
    <ImportPage slug={org}>
      <JsonWorkbench
        departments={departments.map(({ id, name, colour }) => ({ id, name, colour }))}
        leads={createFor}
        here={{
          department: departments.map(named),
          service: services.map(named),
          persona: personas.map(named),
          parent: journeys.map(({ id, title }) => ({ id, name: title })),
        }}
      />
    </ImportPage>
  );
}
