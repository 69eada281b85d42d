import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArchiveDepartmentDialog } from "@/components/departments/archive-department-dialog";
import { DepartmentDialog } from "@/components/departments/department-dialog";
import { DepartmentImprovements } from "@/components/departments/department-improvements";
import { DepartmentPeople } from "@/components/departments/department-people";
import { DepartmentStats } from "@/components/departments/department-stats";
import { DepartmentTouchpoints } from "@/components/departments/department-touchpoints";
import { LinkedList } from "@/components/departments/linked-list";
import { RestoreDepartmentButton } from "@/components/departments/restore-department-button";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { loadDepartment } from "./load-department";

type Props = { params: Promise<{ org: string; departmentId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { org, departmentId } = await params;
  return { title: (await loadDepartment(org, departmentId)).department.name };
}

export default async function DepartmentPage({ params }: Props) {
  const { org, departmentId } = await params;
  const page = await loadDepartment(org, departmentId);
  const { department, abilities } = page;
  const t = await getTranslations("departments");
  const domain = await getTranslations("domain");
  const common = await getTranslations("common");
  return (
    <>
      <PageHeader
        title={department.name}
        breadcrumb={[{ label: t("title"), href: `/${org}/departments` }, { label: department.name }]}
        meta={
          <>
            <Badge tone={department.colour}>{domain(`colour.${department.colour}`)}</Badge>
            {department.archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
          </>
        }
        actions={
          <>
            {abilities.edit ? <DepartmentDialog department={department} /> : null}
            {abilities.archive ? (
              <ArchiveDepartmentDialog department={department} owns={page.owns} others={page.others} />
            ) : null}
            {abilities.restore ? <RestoreDepartmentButton department={department} /> : null}
          </>
        }
      >
        <div className="flex flex-col gap-4 pb-3">
          {department.description || department.contact ? (
            <div className="text-ink-2 flex max-w-prose flex-col gap-1">
              {department.description ? (
                <p className="whitespace-pre-line">{department.description}</p>
              ) : null}
              {department.contact ? (
                <p>
                  <span className="text-ink font-semibold">{t("contact")}</span> {department.contact}
                </p>
              ) : null}
            </div>
          ) : null}
          <DepartmentStats page={page} />
        </div>
      </PageHeader>
      <PageBody>
        <div className="flex flex-col gap-4">
          {department.archivedAt ? <Notice tone="info">{t("archivedNote")}</Notice> : null}
          <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
            <div id="touchpoints" className="flex min-w-0 scroll-mt-4 flex-col gap-4">
              <DepartmentTouchpoints slug={org} page={page} />
            </div>
            <div className="flex min-w-0 flex-col gap-4">
              <LinkedList
                id="waiting"
                title={t("waiting.title")}
                none={t("waiting.none")}
                rows={page.waiting.map(({ id, kind, touchpoint, journeyId, authorName }) => ({
                  href: `/${org}/journeys/${journeyId}?touchpoint=${touchpoint.id}#${kind}-${id}`,
                  label: touchpoint.title,
                  note: t(`waiting.${kind}`, { name: authorName }),
                }))}
              />
              <div id="people" className="scroll-mt-4">
                <DepartmentPeople page={page} />
              </div>
              <div id="improvements" className="scroll-mt-4">
                <DepartmentImprovements
                  slug={org}
                  departmentId={department.id}
                  improvements={page.improvements}
                />
              </div>
              <LinkedList
                id="journeys"
                title={t("journeysLed.title")}
                none={t("journeysLed.none")}
                rows={page.journeysLed.map(({ id, title, state }) => ({
                  href: `/${org}/journeys/${id}`,
                  label: title,
                  note: domain(`journeyState.${state}`),
                }))}
              />
              <LinkedList
                id="services"
                title={t("services.title")}
                none={t("services.none")}
                rows={page.services.map(({ id, name }) => ({ href: `/${org}/services/${id}`, label: name }))}
              />
            </div>
          </div>
        </div>
      </PageBody>
    </>
  );
}
