"use client";

import { Archive, ArrowLeft, ArrowRight, MoreHorizontal, Pencil, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import { moveStageAction } from "@/lib/journeys/actions";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { AddTouchpointDialog } from "../touchpoint/add-touchpoint-dialog";
import { ArchiveStageDialog } from "./archive-stage-dialog";
import { StageDialog } from "./stage-dialog";

type Props = { map: JourneyMap; stage: MapStage; index: number };
type Open = "add" | "edit" | "addStage" | "archive" | null;

/** What can be done with a stage, as far as one may. */
export function StageMenu({ map, stage, index }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const [open, setOpen] = useState<Open>(null);
  const move = useAction(moveStageAction, { success: t("stageMoved") });
  const close = () => setOpen(null);
  const canAdd = map.journey.abilities.addTouchpoint;
  const canEdit = stage.abilities.edit;
  if (!canAdd && !canEdit) return null;
  const moveTo = (after: MapStage | undefined) =>
    void move.run({ stageId: stage.id, expectedVersion: stage.version, after: after?.id ?? null });
  return (
    <span className="ml-auto flex shrink-0">
      {canAdd ? (
        <IconButton
          size="sm"
          label={t("addTo", { stage: stage.name })}
          icon={<Plus />}
          onClick={() => setOpen("add")}
        />
      ) : null}
      {canEdit ? (
        <Menu
          align="end"
          trigger={
            <IconButton size="sm" label={t("more", { title: stage.name })} icon={<MoreHorizontal />} />
          }
        >
          <MenuItem icon={<Pencil />} onSelect={() => setOpen("edit")}>
            {common("edit")}
          </MenuItem>
          <MenuItem icon={<Plus />} onSelect={() => setOpen("addStage")}>
            {t("addStageAfter")}
          </MenuItem>
          <MenuItem
            icon={<ArrowLeft />}
            disabled={index === 0}
            onSelect={() => moveTo(map.stages[index - 2])}
          >
            {t("moveEarlier")}
          </MenuItem>
          <MenuItem
            icon={<ArrowRight />}
            disabled={index === map.stages.length - 1}
            onSelect={() => moveTo(map.stages[index + 1])}
          >
            {t("moveLater")}
          </MenuItem>
          <MenuItem icon={<Archive />} tone="danger" onSelect={() => setOpen("archive")}>
            {common("archive")}
          </MenuItem>
        </Menu>
      ) : null}
      {open === "add" ? <AddTouchpointDialog map={map} stage={stage} open onOpenChange={close} /> : null}
      {open === "edit" ? <StageDialog journeyId={map.journey.id} stage={stage} onClose={close} /> : null}
      {open === "addStage" ? (
        <StageDialog journeyId={map.journey.id} after={stage.id} onClose={close} />
      ) : null}
      {open === "archive" ? <ArchiveStageDialog map={map} stage={stage} onClose={close} /> : null}
    </span>
  );
}
