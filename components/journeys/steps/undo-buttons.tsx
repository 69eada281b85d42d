"use client";

import { Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Tooltip } from "@/components/ui/tooltip";
import type { Step } from "./step";
import { useSteps } from "./steps-context";
import { useStepText } from "./use-step-text";
import { useUndoKeys } from "./use-undo-keys";

/** Take back, do again: each is named for what it would, and describes it in full. */
export function UndoButtons() {
  const t = useTranslations("map");
  const steps = useSteps();
  const { undo, redo, toUndo, toRedo } = steps;
  useUndoKeys(steps);
  return (
    <>
      <StepButton
        step={toUndo}
        label={toUndo ? t("step.undoWhat", { what: t(`step.name.${toUndo.kind}`) }) : t("step.nothingToUndo")}
        icon={<Undo2 />}
        onClick={() => undo()}
      />
      <StepButton
        step={toRedo}
        label={toRedo ? t("step.redoWhat", { what: t(`step.name.${toRedo.kind}`) }) : t("step.nothingToRedo")}
        icon={<Redo2 />}
        onClick={() => redo()}
      />
    </>
  );
}

type Props = { step: Step | null; label: string; icon: ReactNode; onClick(): void };

function StepButton({ step, label, ...button }: Props) {
  const stepText = useStepText();
  const full = step ? stepText(step) : label;
  return (
    <Tooltip content={full}>
      <IconButton
        label={label}
        tooltip={false}
        aria-description={full}
        aria-disabled={!step}
        className="aria-disabled:opacity-50"
        {...button}
      />
    </Tooltip>
  );
}
