import { useTranslations } from "next-intl";
import type { Step } from "./step";

/** What a step was, as one reads it behind "Undo". */
export function useStepText(): (step: Step) => string {
  const t = useTranslations("map");
  return ({ kind, title }) => t(`step.kind.${kind}`, { title });
}
