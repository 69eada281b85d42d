import { useTranslations } from "next-intl";
import { toast } from "sonner";
import { useSteps } from "./steps-context";

/** Says that something was done and offers to take it back, whatever was done since. */
export function useUndoToast(): (message: string, stepId: string) => void {
  const common = useTranslations("common");
  const { undo } = useSteps();
  return (message, stepId) =>
    toast.success(message, { action: { label: common("undo"), onClick: () => undo(stepId) } });
}
