"use client";

import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { CsvChoices } from "./csv-choices";
import { CsvColumns } from "./csv-columns";
import { CsvOutcome } from "./csv-outcome";
import { CsvPreview } from "./csv-preview";
import { CsvProblems } from "./csv-problems";
import { CsvProgressBar } from "./csv-progress-bar";
import { CsvSource } from "./csv-source";
import { CsvTarget } from "./csv-target";
import { CsvValues } from "./csv-values";
import { useCsvFile } from "./use-csv-file";
import { useCsvPlan } from "./use-csv-plan";
import { useCsvSending } from "./use-csv-sending";
import { useCsvSettings } from "./use-csv-settings";

/** From a table to journeys in five steps, all on one page; nothing is written before the last. */
export function CsvWorkbench({ choices }: { choices: CsvChoices }) {
  const t = useTranslations("csv");
  const { slug } = useWorkspace();
  const { file, delimiter, table, failure, reading, choose, setDelimiter } = useCsvFile();
  const decisions = useCsvSettings(table, { name: file?.name ?? "", delimiter }, choices);
  const { settings, columns, leadDepartmentId } = decisions;
  const named = columns.includes("title");
  const planned = useCsvPlan(table, named ? settings : null, leadDepartmentId, choices);
  const sending = useCsvSending(`/${slug}/journeys/import/csv/upload`);
  const { standing, running } = sending;
  const plan = planned?.plan;
  const begin = (change: () => void) => {
    sending.forget();
    decisions.reset();
    change();
  };
  return (
    <div className="flex max-w-5xl flex-col gap-4">
      <fieldset disabled={running} className="flex min-w-0 flex-col gap-4">
        <CsvSource
          {...{ delimiter, table, failure, reading }}
          chosen={file !== null}
          onChoose={(next) => begin(() => void choose(next))}
          onDelimiter={(next) => begin(() => setDelimiter(next))}
        />
        {table ? (
          <>
            <CsvColumns table={table} columns={columns} onChange={decisions.setColumn} />
            <CsvValues
              {...{ table, columns, choices }}
              values={decisions.values}
              range={decisions.range}
              onValue={decisions.setValue}
              onRange={decisions.setRange}
            />
            <CsvTarget decisions={decisions} choices={choices} />
          </>
        ) : null}
      </fieldset>
      {table ? (
        <Card
          title={t("step.preview")}
          meta={
            plan
              ? t("counts", {
                  journeys: plan.journeys.length,
                  stages: plan.journeys.reduce((sum, { stages }) => sum + stages.length, 0),
                  touchpoints: plan.touchpoints,
                })
              : null
          }
        >
          <div className="flex flex-col gap-4">
            {!named ? <Notice tone="warn">{t("failure.no-title-column")}</Notice> : null}
            {named && !plan ? <p role="status">{t("checking")}</p> : null}
            {plan && plan.problemCount > 0 ? (
              <CsvProblems table={table} problems={plan.problems} count={plan.problemCount} />
            ) : null}
            {planned && planned.first.length > 0 ? (
              <CsvPreview planned={planned} departments={choices.departments} />
            ) : null}
            {standing && running ? (
              <CsvProgressBar standing={standing} rows={table.rows.length} onCancel={sending.cancel} />
            ) : null}
            {standing && !running ? <CsvOutcome standing={standing} table={table} /> : null}
            {!running && standing?.step !== "done" ? (
              <div>
                <Button
                  variant="primary"
                  size="lg"
                  disabled={!plan || plan.problemCount > 0 || plan.touchpoints === 0}
                  onClick={() => {
                    if (settings && file) sending.send(settings, file);
                  }}
                >
                  {t("make", { count: plan?.touchpoints ?? 0 })}
                </Button>
              </div>
            ) : null}
          </div>
        </Card>
      ) : null}
    </div>
  );
}
