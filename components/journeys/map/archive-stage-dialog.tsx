"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Select } from "@/components/ui/select";
import { archiveStageAction } from "@/lib/journeys/actions";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";

type Props = { map: JourneyMap; stage: MapStage; onClose(): void };

/** Archives a stage; one with touchpoints asks where they go first. */
export function ArchiveStageDialog({ map, stage, onClose }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const others = map.stages.filter(({ id }) => id !== stage.id);
  const [destination, setDestination] = useState(others[0]?.id);
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const archive = useAction(archiveStageAction, {
    onSuccess: ({ touchpoints, ...after }) => {
      const title = stage.name;
      const stages = [{ before: stage, after }];
      const moved = touchpoints.map((one) => {
        const { stageId, position } = stage.touchpoints.find(({ id }) => id === one.id) ?? one;
        return { before: { ...one, stageId, position }, after: one };
      });
      const done = { kind: "archiveStage", title, stages, touchpoints: moved } as const;
      offerUndo(t("archived", { title }), record(done));
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
