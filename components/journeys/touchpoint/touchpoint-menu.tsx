"use client";

import {
  Archive,
  ArrowRightLeft,
  Copy,
  ListPlus,
  MoreHorizontal,
  Move,
  PenLine,
  Workflow,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWorkspace } from "@/components/shell/workspace-context";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useTouchpointCommands } from "../grid/use-touchpoint-commands";
import { useSelection } from "../selection/selection-context";
import { HandOverDialog } from "./hand-over-dialog";
import { MoveTouchpointDialog } from "./move-touchpoint-dialog";

type Props = { map: JourneyMap; touchpoint: MapTouchpoint; onGone(): void; onSuggest(): void };

/** What can be done with a touchpoint as a whole, as far as one may. */
export function TouchpointMenu({ map, touchpoint, onGone, onSuggest }: Props) {
  const t = useTranslations("map");
  const suggestions = useTranslations("suggestions");
  const common = useTranslations("common");
  const [dialog, setDialog] = useState<"move" | "handOver" | null>(null);
  const { duplicate, archive } = useTouchpointCommands(map);
  const { slug } = useWorkspace();
  const selection = useSelection();
  const { abilities } = touchpoint;
  const canMove = map.journey.abilities.edit;
  if (!canMove && !Object.values(abilities).some(Boolean)) return null;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton size="sm" label={t("more", { title: touchpoint.title })} icon={<MoreHorizontal />} />
        }
      >
        <MenuItem icon={<ListPlus />} onSelect={() => selection.toggle(touchpoint.id)}>
          {t(selection.has(touchpoint.id) ? "bulk.deselect" : "bulk.select")}
        </MenuItem>
        {canMove ? (
          <MenuItem icon={<Move />} onSelect={() => setDialog("move")}>
            {t("move")}
          </MenuItem>
        ) : null}
        {abilities.handOver ? (
          <MenuItem icon={<ArrowRightLeft />} onSelect={() => setDialog("handOver")}>
            {t("handOver")}
          </MenuItem>
        ) : null}
        {abilities.suggest ? (
          <MenuItem icon={<PenLine />} onSelect={onSuggest}>
            {suggestions("suggest")}
          </MenuItem>
        ) : null}
        {abilities.edit && !map.journey.isDesired ? (
          <MenuItem
            icon={<Workflow />}
            href={`/${slug}/journeys/${map.journey.id}/nest?touchpoint=${touchpoint.id}`}
          >
            {t("nest")}
          </MenuItem>
        ) : null}
        {abilities.duplicate ? (
          <MenuItem icon={<Copy />} onSelect={() => void duplicate(touchpoint)}>
            {t("duplicate")}
          </MenuItem>
        ) : null}
        {abilities.archive ? (
          <MenuItem
            icon={<Archive />}
            tone="danger"
            onSelect={() => void archive(touchpoint).then((gone) => gone && onGone())}
          >
            {common("archive")}
          </MenuItem>
        ) : null}
      </Menu>
      <MoveTouchpointDialog
        map={map}
        touchpoint={touchpoint}
        open={dialog === "move"}
        onClose={() => setDialog(null)}
      />
      <HandOverDialog
        map={map}
        touchpoint={touchpoint}
        open={dialog === "handOver"}
        onClose={() => setDialog(null)}
      />
    </>
  );
}
