import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { ImportPlan } from "@/lib/journeys/formats/plan-import";
import { ImportOutline } from "./import-outline";

type Props = { plan: ImportPlan; departments: readonly DepartmentBadge[]; unnamed: DepartmentBadge | null };

/** What will be made, and what stands in the way of it. */
export function ImportPreview({ plan, departments, unnamed }: Props) {
  const t = useTranslations("import");
  return (
    <div className="flex flex-col gap-4">
      {plan.problems.length > 0 ? (
        <Notice tone="danger" role="alert" title={t("problems", { count: plan.problems.length })}>
          <ul className="list-disc pl-5">
            {plan.problems.map((problem, index) => (
              <li key={index} className="break-words">
                {problem.line === null ? null : `${t("line", { line: problem.line })}: `}
                {t(`problemField.${problem.field}`)}{" "}
                {t(`problemReason.${problem.reason}`, {
                  limit: problem.limit ?? 0,
                  actual: problem.actual ?? 0,
                })}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <ImportOutline
        outline={{ ...plan, lead: plan.description }}
        departments={departments}
        unnamed={unnamed}
      />
    </div>
  );
}
