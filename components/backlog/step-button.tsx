"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { ImprovementState } from "@/lib/backlog/model";
import type { Result } from "@/lib/core/result";

type Props = {
  to: Exclude<ImprovementState, "closed">;
  title: string;
  busy: boolean;
  onTake: () => Promise<Result<unknown>>;
};

/** One step to another state; giving the improvement up asks first. */
export function StepButton({ to, title, busy, onTake }: Props) {
  const t = useTranslations("backlog");
  if (to === "cancelled") {
    return (
      <ConfirmDialog
        title={t("state.cancelTitle", { title })}
        description={t("state.cancelLead")}
        confirmLabel={t("state.cancelConfirm")}
        trigger={<Button variant="ghost">{t("state.step.cancelled")}</Button>}
        onConfirm={async () => (await onTake()).ok}
      />
    );
  }
  return (
    <Button
      variant={to === "on-hold" ? "secondary" : "primary"}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) void onTake();
      }}
    >
      {t(`state.step.${to}`)}
    </Button>
  );
}
