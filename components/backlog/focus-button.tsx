"use client";

import { Focus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { setImprovementFocusAction } from "@/lib/backlog/actions";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { focusLimit } from "@/lib/backlog/rules/focus-limit";
import { useImprovementAction } from "./use-improvement-action";

/** Puts an improvement in focus, or takes it out; says why when there is no room. */
export function FocusButton({ improvement: { id, version, focus } }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const change = useImprovementAction(setImprovementFocusAction, {
    success: (changed) => t(changed.focus ? "focus.added" : "focus.removed"),
    toastErrors: false,
  });
  const reason = change.fieldError("focus") ?? change.errorText;
  return (
    <>
      {reason ? (
        <p role="alert" className="text-danger text-xs font-medium">
          {reason}
        </p>
      ) : null}
      <Button
        icon={<Focus />}
        loading={change.pending}
        title={focus ? undefined : t("focus.limit", { count: focusLimit })}
        onClick={() => void change.run({ improvementId: id, expectedVersion: version, focus: !focus })}
      >
        {focus ? t("focus.unset") : t("focus.set")}
      </Button>
    </>
  );
}
