"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { DepartmentBadge } from "@/lib/departments/model";
import { importJourneyAction } from "@/lib/journeys/actions";
import type { JourneyDocument } from "@/lib/journeys/formats/json/journey-document";
import type { ReferencesHere } from "@/lib/journeys/formats/json/match-references";
import { DocumentProblems } from "../import/json/document-problems";
import { JsonPreview } from "../import/json/json-preview";
import { LeadChoice } from "../import/json/lead-choice";
import { ReferenceMatching } from "../import/json/reference-matching";
import { useDocumentPlan } from "../import/json/use-document-plan";

type Props = {
  document: JourneyDocument;
  departments: readonly DepartmentBadge[];
  leads: readonly DepartmentBadge[];
  here: ReferencesHere;
};

/** From a template or another journey to one's own: what it is called, who leads it, whose touchpoints are whose. */
export function StartWorkbench({ document, departments, leads, here }: Props) {
  const t = useTranslations("templates");
  const { slug } = useWorkspace();
  const router = useRouter();
  const [title, setTitle] = useState(document.journey.title);
  const own = useMemo(() => ({ ...document, journey: { ...document.journey, title } }), [document, title]);
  const source = useDocumentPlan(own, leads, here);
  const { plan } = source;
  const run = useAction(importJourneyAction, {
    toastErrors: false,
    success: t("made"),
    onSuccess: (journey) => router.push(`/${slug}/journeys/${journey.id}`),
  });
  return (
    <form
      noValidate
      className="flex max-w-4xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (plan?.ok) void run.run(plan.journey);
      }}
    >
      <Card title={t("yours")}>
        <p className="pb-3 text-ink-2">{t("yoursLead")}</p>
        <div className="flex flex-col gap-4">
          <TextField
            label={t("journeyTitle")}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            error={run.fieldError("title")}
            required
          />
          <ReferenceMatching source={source} here={here} />
          <LeadChoice source={source} leads={leads} />
        </div>
      </Card>
      {plan && !plan.ok ? <DocumentProblems problems={plan.problems} /> : null}
      {plan?.ok ? <JsonPreview plan={plan} departments={departments} title={t("preview")} /> : null}
      {run.errorText ? (
        <Notice tone="danger" role="alert">
          {run.errorText}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" variant="primary" size="lg" loading={run.pending} disabled={!plan?.ok}>
          {t("make")}
        </Button>
      </div>
    </form>
  );
}
