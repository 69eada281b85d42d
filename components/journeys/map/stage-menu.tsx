"use client";

import {
  Archive,
  ArrowLeft,
  ArrowRight,
  ChevronsRightLeft,
  MoreHorizontal,
  Pencil,
  Plus,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { useAskOfStage } from "../grid/stage-requests";
import { useStageCommands } from "../grid/use-stage-commands";
import { useCollapsing } from "../view/collapsing-context";

type Props = { map: JourneyMap; stage: MapStage; index: number };

/** What can be done with a stage, as far as one may. */
export function StageMenu({ map, stage, index }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const ask = useAskOfStage();
  const { moveBy } = useStageCommands(map);
  const collapsing = useCollapsing();
  const canAdd = map.journey.abilities.addTouchpoint;
  const canEdit = stage.abilities.edit;
  if (!canAdd && !canEdit) return null;
  return (
    <>
      {canAdd ? (
        <IconButton
          size="sm"
          tabIndex={-1}
          label={t("addTo", { stage: stage.name })}
          icon={<Plus />}
          onClick={() => ask({ kind: "add", stage })}
        />
      ) : null}
      {canEdit ? (
        <Menu
          align="end"
          trigger={
            <IconButton
              size="sm"
              tabIndex={-1}
              label={t("more", { title: stage.name })}
              icon={<MoreHorizontal />}
            />
          }
        >
          <MenuItem icon={<Pencil />} onSelect={() => ask({ kind: "edit", stage })}>
            {common("edit")}
          </MenuItem>
          <MenuItem icon={<Plus />} onSelect={() => ask({ kind: "addAfter", stage })}>
            {t("addStageAfter")}
          </MenuItem>
          <MenuItem icon={<ArrowLeft />} disabled={index === 0} onSelect={() => void moveBy(stage, -1)}>
            {t("moveEarlier")}
          </MenuItem>
          <MenuItem
            icon={<ArrowRight />}
            disabled={index === map.stages.length - 1}
            onSelect={() => void moveBy(stage, 1)}
          >
            {t("moveLater")}
          </MenuItem>
          {collapsing ? (
            <MenuItem icon={<ChevronsRightLeft />} onSelect={() => collapsing.collapse(stage)}>
              {t("stages.collapseThis")}
            </MenuItem>
          ) : null}
          <MenuItem icon={<Archive />} tone="danger" onSelect={() => ask({ kind: "archive", stage })}>
            {common("archive")}
          </MenuItem>
        </Menu>
      ) : null}
    </>
  );
}
