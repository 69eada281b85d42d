import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CsvWorkbench } from "@/components/journeys/import/csv/csv-workbench";
import { ImportPage } from "@/components/journeys/import/import-page";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { csvWords } from "@/lib/journeys/csv/csv-words";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { listServices } from "@/lib/services/queries/list-services";

type Props = { params: Promise<{ org: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("csv");
  return { title: t("title") };
}

export default async function CsvImportPage({ params }: Props) {
  const { org } = await params;
  const actor = await requireActor(org);
  const { createFor, journeys } = valueOrNotFound(await read(listJourneys, actor, {}));
  const editable = journeys.filter(({ abilities }) => abilities.edit);
  if (createFor.length === 0 && editable.length === 0) notFound();
  const { departments } = valueOrNotFound(await read(listDepartments, actor, {}));
  const { services } = valueOrNotFound(await read(listServices, actor, {}));
  const t = await getTranslations("csv");
  return (
    <ImportPage slug={org} tabs={createFor.length > 0}>
      <p className="text-ink-2">{t("lead")}</p>
      <CsvWorkbench
        choices={{
          words: csvWords(),
          departments: departments.map(({ id, name, colour }) => ({ id, name, colour })),
          leads: createFor,
          journeys: editable.map(({ id, title, leadDepartment }) => ({
            id,
            title,
            leadDepartmentId: leadDepartment.id,
          })),
          services: services.map(({ id, name }) => ({ value: id, label: name })),
        }}
      />
    </ImportPage>
  );
}
