"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { Card } from "@/components/ui/card";
import { Toolbar } from "@/components/ui/toolbar";
import { changeImprovementStateAction } from "@/lib/backlog/actions";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { CloseDialog } from "./close-dialog";
import { StateStepper } from "./state-stepper";
import { StepButton } from "./step-button";
import { StepMenu } from "./step-menu";
import { useImprovementAction } from "./use-improvement-action";

/** Where an improvement stands, and the steps that the reader may take with it. */
export function StateCard({ improvement }: { improvement: Improvement }) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const card = useRef<HTMLDivElement>(null);
  const { id, version, title, state, nextStates, abilities } = improvement;
  // The button that was pressed is gone with its state: whoever uses the keyboard goes on from the card.
  const settled = () => card.current?.focus();
  const change = useImprovementAction(changeImprovementStateAction, {
    success: (moved) => t("move.done", { state: domain(`improvementState.${moved.state}`) }),
    onSuccess: settled,
  });
  const steps = nextStates.filter((step) => step !== "closed");
  const take = (to: (typeof steps)[number]) =>
    change.run({ improvementId: id, expectedVersion: version, to });
  // From a hold one can go anywhere; back to where it came from stands first, the others in a menu.
  const shown =
    state === "on-hold" ? steps.filter((step, index) => index === 0 || step === "cancelled") : steps;
  const others = steps.filter((step) => !shown.includes(step));
  return (
    <Card
      title={t("state.title")}
      meta={t("state.since", { date: format.dateTime(new Date(improvement.stateSince), "day") })}
    >
      <div ref={card} tabIndex={-1} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <StateStepper state={state} />
        {steps.length > 0 || abilities.close ? (
          <Toolbar label={t("state.next")}>
            {abilities.close ? <CloseDialog improvement={improvement} onClosed={settled} /> : null}
            {shown.map((to) => (
              <StepButton key={to} to={to} title={title} busy={change.pending} onTake={() => take(to)} />
            ))}
            {others.length > 0 ? <StepMenu steps={others} busy={change.pending} onTake={take} /> : null}
          </Toolbar>
        ) : improvement.archivedAt || state === "closed" ? null : (
          <p className="text-ink-3 text-xs">{t("state.noSteps")}</p>
        )}
      </div>
    </Card>
  );
}
