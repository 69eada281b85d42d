"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Card } from "@/components/ui/card";
import { importJourneyAction } from "@/lib/journeys/actions";
import type { DepartmentBadge } from "@/lib/departments/model";
import { ActorMatching } from "./actor-matching";
import { ImportPreview } from "./import-preview";
import { ImportTarget } from "./import-target";
import { MakeJourney } from "./make-journey";
import { MermaidSource } from "./mermaid-source";
import { ScaleMapping } from "./scale-mapping";
import { toImport } from "./to-import";
import { useMermaidImport } from "./use-mermaid-import";

type Option = { value: string; label: string };
type Props = {
  departments: readonly DepartmentBadge[];
  leads: readonly DepartmentBadge[];
  services: Option[];
};

/** From mermaid text to a journey in four steps, all on one page; nothing is written before the last. */
export function ImportWorkbench({ departments, leads, services }: Props) {
  const t = useTranslations("import");
  const { slug } = useWorkspace();
  const router = useRouter();
  const [target, setTarget] = useState({
    leadDepartmentId: leads[0]?.id,
    serviceId: null as string | null,
    unnamed: "lead" as "lead" | "nobody",
  });
  const source = useMermaidImport(departments);
  const run = useAction(importJourneyAction, {
    toastErrors: false,
    success: t("imported"),
    onSuccess: (journey) => router.push(`/${slug}/journeys/${journey.id}`),
  });
  const { plan } = source;
  const submit = () => {
    if (plan && target.leadDepartmentId)
      void run.run(toImport(plan, { ...target, leadDepartmentId: target.leadDepartmentId }));
  };
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <MermaidSource source={source} />
      {plan && source.journey ? (
        <>
          <Card title={t("step.scores")}>
            <ScaleMapping range={source.range} onChange={source.setRange} />
          </Card>
          <Card title={t("step.actors")}>
            <ActorMatching actors={source.actors} departments={departments} onChange={source.setMatch} />
            <ImportTarget target={target} leads={leads} services={services} onChange={setTarget} />
          </Card>
          <Card
            title={t("step.preview")}
            meta={t("counts", {
              stages: plan.stages.length,
              touchpoints: plan.stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
            })}
          >
            <ImportPreview
              plan={plan}
              departments={departments}
              unnamed={
                target.unnamed === "lead"
                  ? (departments.find(({ id }) => id === target.leadDepartmentId) ?? null)
                  : null
              }
            />
          </Card>
          <MakeJourney
            title={plan.title}
            refusal={run.errorText}
            pending={run.pending}
            disabled={plan.problems.length > 0}
            onMake={submit}
          />
        </>
      ) : null}
    </div>
  );
}
