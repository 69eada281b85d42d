"use client";

import { useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Select } from "@/components/ui/select";
import { moveTouchpointAction } from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";

type Props = { map: JourneyMap; touchpoint: MapTouchpoint; open: boolean; onClose(): void };

/** Moves a touchpoint to a stage and a place in it, without dragging. */
export function MoveTouchpointDialog({ map, touchpoint, open, onClose }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const [stageId, setStageId] = useState(touchpoint.stageId);
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const move = useAction(moveTouchpointAction, {
    toastErrors: false,
    onSuccess: (after) => {
      const { title } = touchpoint;
      const touchpoints = [{ before: touchpoint, after }];
      offerUndo(t("moved", { title }), record({ kind: "move", title, touchpoints }));
      onClose();
    },
  });
  const stage = map.stages.find(({ id }) => id === stageId);
  const others = stage?.touchpoints.filter(({ id }) => id !== touchpoint.id) ?? [];
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const after = new FormData(event.currentTarget).get("after");
    void move.run({
      touchpointId: touchpoint.id,
      expectedVersion: touchpoint.version,
      stageId,
      after: others.find(({ id }) => id === after)?.id ?? null,
    });
  };
  return (
    <Dialog
      title={t("moveTitle", { title: touchpoint.title })}
      open={open}
      onOpenChange={(next) => !next && onClose()}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Select
          label={t("stage")}
          value={stageId}
          options={map.stages.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) =>
            setStageId(map.stages.find(({ id }) => id === event.currentTarget.value)?.id ?? stageId)
          }
        />
        <Select
          key={stageId}
          name="after"
          label={t("place")}
          placeholder={t("placeFirst")}
          defaultValue={others.at(-1)?.id ?? ""}
          options={others.map(({ id, title }) => ({ value: id, label: t("placeAfter", { title }) }))}
        />
        {move.errorText ? (
          <p role="alert" className="text-danger">
            {move.errorText}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" variant="primary" loading={move.pending}>
            {t("move")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
