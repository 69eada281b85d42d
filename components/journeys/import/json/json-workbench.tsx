"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Card } from "@/components/ui/card";
import type { DepartmentBadge } from "@/lib/departments/model";
import { importJourneyAction } from "@/lib/journeys/actions";
import type { ReferencesHere } from "@/lib/journeys/formats/json/match-references";
import { largestDocument } from "@/lib/journeys/formats/json/read-journey-document";
import { ImportSource } from "../import-source";
import { MakeJourney } from "../make-journey";
import { DocumentProblems } from "./document-problems";
import { JsonPreview } from "./json-preview";
import { LeadChoice } from "./lead-choice";
import { ReferenceMatching } from "./reference-matching";
import { useJsonImport } from "./use-json-import";

type Props = {
  departments: readonly DepartmentBadge[];
  leads: readonly DepartmentBadge[];
  here: ReferencesHere;
};

/** From a JSON document to a journey in three steps, all on one page; nothing is written before the last. */
export function JsonWorkbench({ departments, leads, here }: Props) {
  const t = useTranslations("import");
  const { slug } = useWorkspace();
  const router = useRouter();
  const source = useJsonImport(leads, here);
  const { plan, refused } = source;
  const run = useAction(importJourneyAction, {
    toastErrors: false,
    success: t("imported"),
    onSuccess: (journey) => router.push(`/${slug}/journeys/${journey.id}`),
  });
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <ImportSource
        label={{ file: t("json.file"), hint: t("json.pasteHint") }}
        accept=".json,application/json"
        largest={largestDocument}
        text={source.text}
        onLoad={source.load}
      >
        {refused ? <DocumentProblems problems={refused.problems} more={refused.more} /> : null}
        {plan && !plan.ok ? <DocumentProblems problems={plan.problems} /> : null}
      </ImportSource>
      {source.document ? (
        <Card title={t("json.step.references")}>
          <ReferenceMatching source={source} here={here} />
          <LeadChoice source={source} leads={leads} />
        </Card>
      ) : null}
      {plan?.ok ? (
        <>
          <JsonPreview plan={plan} departments={departments} />
          <MakeJourney
            title={plan.journey.title}
            refusal={run.errorText}
            pending={run.pending}
            onMake={() => void run.run(plan.journey)}
          />
        </>
      ) : null}
    </div>
  );
}
