import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CreateJourneyForm } from "@/components/journeys/journey/create-journey-form";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { requireActor } from "@/lib/auth/require-actor";
import { departmentIdSchema, serviceIdSchema } from "@/lib/core/ids";
import { journeyChoices } from "../../journey-choices";

type Props = { params: Promise<{ org: string }>; searchParams: Promise<{ serviceId?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("journeys");
  return { title: t("new") };
}

export default async function EmptyJourneyPage({ params, searchParams }: Props) {
  const { org } = await params;
  const serviceId = serviceIdSchema.safeParse((await searchParams).serviceId);
  const { createFor, ...choices } = await journeyChoices(await requireActor(org));
  const [lead] = createFor;
  if (!lead) notFound();
  const t = await getTranslations("journeys");
  return (
    <>
      <PageHeader title={t("new")} breadcrumb={[{ label: t("title"), href: `/${org}/journeys` }]} />
      <PageBody>
        <CreateJourneyForm
          choices={{ ...choices, departments: createFor }}
          values={{
            title: "",
            goal: "",
            expectations: "",
            desiredExperience: "",
            realisticExperience: "",
            scopeStart: "",
            scopeEnd: "",
            leadDepartmentId: departmentIdSchema.parse(lead.value),
            serviceId: serviceId.data ?? null,
            parentJourneyId: null,
            personaIds: [],
          }}
        />
      </PageBody>
    </>
  );
}
