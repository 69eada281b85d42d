import { Building2 } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DepartmentDialog } from "@/components/departments/department-dialog";
import { DepartmentTable } from "@/components/departments/department-table";
import { ArchivedToggle } from "@/components/shell/archived-toggle";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { listDepartments } from "@/lib/departments/queries/list-departments";

type Props = { params: Promise<{ org: string }>; searchParams: Promise<{ includeArchived?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("departments");
  return { title: t("title") };
}

export default async function DepartmentsPage({ params, searchParams }: Props) {
  const { org } = await params;
  const includeArchived = (await searchParams).includeArchived === "yes";
  const actor = await requireActor(org);
  const { departments, abilities } = valueOrNotFound(await read(listDepartments, actor, { includeArchived }));
  const t = await getTranslations("departments");
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <>
            <ArchivedToggle href={`/${org}/departments`} shown={includeArchived} />
            {abilities.create ? <DepartmentDialog /> : null}
          </>
        }
      >
        <p className="text-ink-2 pb-3">{t("lead")}</p>
      </PageHeader>
      <PageBody>
        {departments.length === 0 ? (
          <EmptyState
            icon={<Building2 />}
            title={t("empty.title")}
            description={t("empty.lead")}
            actions={abilities.create ? <DepartmentDialog /> : undefined}
          />
        ) : (
          <Card>
            <DepartmentTable slug={org} departments={departments} />
          </Card>
        )}
      </PageBody>
    </>
  );
}
