import { useTranslations } from "next-intl";
import type { DepartmentBadge } from "@/lib/departments/model";
import type { ImprovementWords } from "./improvement-fields-of";

type Choices = {
  departments: readonly DepartmentBadge[];
  people: readonly { id: string; name: string }[];
};

/** What each field of an improvement is called, and how its value reads. */
export function useImprovementWords({ departments, people }: Choices): {
  [Key in keyof ImprovementWords]: { label: string; show?: (value: ImprovementWords[Key]) => string };
} {
  const t = useTranslations("backlog");
  const rating = (value: number | null) => (value === null ? t("unrated") : String(value));
  const nameOf = (id: string, list: readonly { id: string; name: string }[]) =>
    list.find((one) => one.id === id)?.name ?? t("none");
  return {
    title: { label: t("field.title") },
    problem: { label: t("field.problem") },
    proposal: { label: t("field.proposal") },
    expectedBenefit: { label: t("field.expectedBenefit") },
    benefitFor: { label: t("field.benefitFor") },
    why: { label: t("field.why") },
    impact: { label: t("field.impact"), show: rating },
    effort: { label: t("field.effort"), show: rating },
    confidence: { label: t("field.confidence"), show: rating },
    cost: { label: t("field.cost") },
    hours: { label: t("field.hours") },
    departmentId: { label: t("field.departmentId"), show: (id) => nameOf(id, departments) },
    assigneeId: {
      label: t("field.assigneeId"),
      show: (id) => (id === null ? t("nobody") : nameOf(id, people)),
    },
    dueOn: { label: t("field.dueOn") },
  };
}
