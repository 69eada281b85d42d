"use client";

import { Archive, ArrowRightLeft, Copy, MoreHorizontal, Move } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";
import {
  archiveTouchpointAction,
  duplicateTouchpointAction,
  restoreTouchpointAction,
} from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { HandOverDialog } from "./hand-over-dialog";
import { MoveTouchpointDialog } from "./move-touchpoint-dialog";

type Props = { map: JourneyMap; touchpoint: MapTouchpoint; onGone(): void };

/** What can be done with a touchpoint as a whole, as far as one may. */
export function TouchpointMenu({ map, touchpoint, onGone }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const [dialog, setDialog] = useState<"move" | "handOver" | null>(null);
  const restore = useAction(restoreTouchpointAction, { success: t("restored") });
  const duplicate = useAction(duplicateTouchpointAction, { success: t("duplicated") });
  const archive = useAction(archiveTouchpointAction, {
    onSuccess: ({ id, version }) => {
      onGone();
      toast.success(t("archived", { title: touchpoint.title }), {
        action: {
          label: common("undo"),
          onClick: () => void restore.run({ touchpointId: id, expectedVersion: version }),
        },
      });
    },
  });
  const { abilities } = touchpoint;
  const canMove = map.journey.abilities.edit;
  if (!canMove && !abilities.handOver && !abilities.archive && !abilities.duplicate) return null;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton size="sm" label={t("more", { title: touchpoint.title })} icon={<MoreHorizontal />} />
        }
      >
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
        {abilities.duplicate ? (
          <MenuItem icon={<Copy />} onSelect={() => void duplicate.run({ touchpointId: touchpoint.id })}>
            {t("duplicate")}
          </MenuItem>
        ) : null}
        {abilities.archive ? (
          <MenuItem
            icon={<Archive />}
            tone="danger"
            onSelect={() =>
              void archive.run({ touchpointId: touchpoint.id, expectedVersion: touchpoint.version })
            }
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
