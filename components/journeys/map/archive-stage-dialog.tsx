"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { toast } from "sonner";
import { useAction } from "@/components/shell/use-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Select } from "@/components/ui/select";
import { archiveStageAction, restoreStageAction } from "@/lib/journeys/actions";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";

type Props = { map: JourneyMap; stage: MapStage; onClose(): void };

/** Archives a stage; one with touchpoints asks where they go first. */
export function ArchiveStageDialog({ map, stage, onClose }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const others = map.stages.filter(({ id }) => id !== stage.id);
  const [destination, setDestination] = useState(others[0]?.id);
  const restore = useAction(restoreStageAction, { success: t("restored") });
  const archive = useAction(archiveStageAction, {
    onSuccess: ({ id, version }) => {
      toast.success(t("archived", { title: stage.name }), {
        action: {
          label: common("undo"),
          onClick: () => void restore.run({ stageId: id, expectedVersion: version }),
        },
      });
      onClose();
    },
  });
  const occupied = stage.touchpoints.length > 0;
  const stuck = occupied && others.length === 0;
  const confirm = async () => {
    if (stuck) return false;
    const moving = occupied && destination ? { moveTouchpointsTo: destination } : {};
    return (await archive.run({ stageId: stage.id, expectedVersion: stage.version, ...moving })).ok;
  };
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("archiveStageTitle", { stage: stage.name })}
      description={
        stuck
          ? t("archiveStageStuck")
          : occupied
            ? t("archiveStageOccupied", { count: stage.touchpoints.length })
            : t("archiveStageEmpty")
      }
      confirmLabel={common("archive")}
      onConfirm={confirm}
    >
      {occupied && !stuck ? (
        <Select
          label={t("moveTouchpointsTo")}
          value={destination}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setDestination(others.find(({ id }) => id === event.currentTarget.value)?.id)}
        />
      ) : null}
    </ConfirmDialog>
  );
}
