import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { ImportPlan } from "@/lib/journeys/formats/plan-import";
import { emotions } from "@/lib/journeys/model";
import { EmotionFace } from "../emotion-face";
import { OwnerBadge } from "../owner-badge";

type Props = { plan: ImportPlan; departments: readonly DepartmentBadge[]; unnamed: DepartmentBadge | null };

/** What will be made, and what stands in the way of it. */
export function ImportPreview({ plan, departments, unnamed }: Props) {
  const t = useTranslations("import");
  const domain = useTranslations("domain");
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
      <h3 className="text-base font-semibold">{plan.title}</h3>
      {plan.description ? <p className="text-ink-2 whitespace-pre-wrap">{plan.description}</p> : null}
      {plan.stages.map((stage, index) => (
        <section key={index}>
          <h4 className="font-semibold">{stage.name}</h4>
          <ol className="border-line mt-1 border-l pl-4">
            {stage.touchpoints.map((touchpoint, place) => {
              const emotion =
                touchpoint.scoreAssumed === null ? null : (emotions[touchpoint.scoreAssumed + 2] ?? null);
              return (
                <li key={place} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
                  <span className="min-w-0 flex-1 break-words">{touchpoint.title}</span>
                  <OwnerBadge
                    department={departments.find(({ id }) => id === touchpoint.departmentId) ?? unnamed}
                  />
                  {emotion ? (
                    <span className="inline-flex w-28 items-center gap-1">
                      <EmotionFace emotion={emotion} />
                      {domain(`emotion.${emotion}`)}
                    </span>
                  ) : null}
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
