"use client";

import { Focus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { setImprovementFocusAction } from "@/lib/backlog/actions";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { focusLimit } from "@/lib/backlog/rules/focus-limit";
import { useImprovementAction } from "./use-improvement-action";

/** Puts an improvement in focus or takes it out; for the others, says that it is. */
export function FocusToggle({ improvement }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const { id, version, focus, abilities } = improvement;
  const set = useImprovementAction(setImprovementFocusAction, {
    toastErrors: false,
    success: (saved) => (saved.focus ? t("focus.added") : t("focus.removed")),
  });
  if (!abilities.setFocus) {
    return focus ? (
      <p className="flex items-center gap-1.5 font-medium">
        <Focus aria-hidden className="text-accent size-4" />
        {t("focus.mark")}
      </p>
    ) : null;
  }
  const problem = set.fieldError("focus") ?? set.errorText;
  return (
    <div className="border-line flex flex-col gap-1 border-t pt-3">
      <span>
        <Button
          icon={<Focus />}
          loading={set.pending}
          onClick={() => void set.run({ improvementId: id, expectedVersion: version, focus: !focus })}
        >
          {focus ? t("focus.unset") : t("focus.set")}
        </Button>
      </span>
      {problem ? (
        <p role="alert" className="text-danger text-xs font-medium">
          {problem}
        </p>
      ) : (
        <p className="text-ink-3 text-xs">{t("focus.limit", { count: focusLimit })}</p>
      )}
    </div>
  );
}
