"use client";

import { ArrowRight, ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import type { ImprovementState } from "@/lib/backlog/model";

type Step = Exclude<ImprovementState, "closed">;
type Props = { steps: readonly Step[]; busy: boolean; onTake: (to: Step) => unknown };

/** The less usual steps. */
export function StepMenu({ steps, busy, onTake }: Props) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  return (
    <Menu
      trigger={
        <Button disabled={busy}>
          {t("move.open")}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
    >
      {steps.map((to) => (
        <MenuItem key={to} icon={<ArrowRight />} onSelect={() => void onTake(to)}>
          {domain(`improvementState.${to}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
