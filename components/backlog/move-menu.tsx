"use client";

import { ArrowRight, CircleCheck, Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/shell/workspace-context";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuLabel } from "@/components/ui/menu-label";
import { changeImprovementStateAction } from "@/lib/backlog/actions";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { useImprovementAction } from "./use-improvement-action";

type Props = { improvement: Improvement; onMoved: () => void };

/** The states that the reader may take an improvement to; nothing where there are none. */
export function MoveMenu({ improvement, onMoved }: Props) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const { slug } = useWorkspace();
  const { id, version, title, nextStates, abilities } = improvement;
  const change = useImprovementAction(changeImprovementStateAction, {
    success: ({ state }) => t("move.done", { state: domain(`improvementState.${state}`) }),
    onSuccess: onMoved,
  });
  const steps = nextStates.filter((state) => state !== "closed");
  if (steps.length === 0 && !abilities.close) return null;
  return (
    <Menu
      label={t("move.of", { title })}
      trigger={
        <IconButton
          id={`move-${id}`}
          size="sm"
          label={t("move.of", { title })}
          tooltip={false}
          icon={<Ellipsis />}
          disabled={change.pending}
        />
      }
    >
      <MenuLabel>{t("move.open")}</MenuLabel>
      {abilities.close ? (
        <MenuItem icon={<CircleCheck />} href={`/${slug}/backlog/${id}`}>
          {t("move.close")}
        </MenuItem>
      ) : null}
      {steps.map((to) => (
        <MenuItem
          key={to}
          icon={<ArrowRight />}
          onSelect={() => void change.run({ improvementId: id, expectedVersion: version, to })}
        >
          {domain(`improvementState.${to}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
