import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { JsonImportPlan } from "@/lib/journeys/formats/json/plan-json-import";
import { ImportOutline } from "../import-outline";

type Props = {
  plan: Extract<JsonImportPlan, { ok: true }>;
  departments: readonly DepartmentBadge[];
  title?: string;
};

/** What will be made, and what stays behind. */
export function JsonPreview({ plan, departments, title: heading }: Props) {
  const t = useTranslations("import");
  const { title, goal = "", stages } = plan.journey;
  return (
    <Card
      title={heading ?? t("json.step.preview")}
      meta={t("counts", {
        stages: stages.length,
        touchpoints: stages.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
      })}
    >
      <div className="flex flex-col gap-4">
        <p className="text-ink-2">{t("json.draft")}</p>
        {plan.reportedCount > 0 ? (
          <Notice>{t("json.reportedStays", { count: plan.reportedCount })}</Notice>
        ) : null}
        <ImportOutline outline={{ title, lead: goal, stages }} departments={departments} unnamed={null} />
      </div>
    </Card>
  );
}
