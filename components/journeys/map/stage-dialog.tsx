"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { JourneyId, StageId } from "@/lib/core/ids";
import { createStageAction, updateStageAction } from "@/lib/journeys/actions";
import { stagePhases, stagePhaseSchema } from "@/lib/journeys/model";
import type { MapStage } from "@/lib/journeys/presented-map";
import { useSteps } from "../steps/steps-context";

type Props = { journeyId: JourneyId; stage?: MapStage; after?: StageId; onClose(): void };

/** A new stage, or another name, goal or phase for one. */
export function StageDialog({ journeyId, stage, after, onClose }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const domain = useTranslations("domain");
  const { record } = useSteps();
  const create = useAction(createStageAction, {
    toastErrors: false,
    success: t("stageAdded"),
    onSuccess: (after) => {
      record({ kind: "addStage", title: after.name, stages: [{ before: null, after }] });
      onClose();
    },
  });
  const update = useAction(updateStageAction, {
    toastErrors: false,
    success: t("stageSaved"),
    onSuccess: (after) => {
      record({ kind: "editStage", title: after.name, stages: [{ before: stage ?? null, after }] });
      onClose();
    },
  });
  const action = stage ? update : create;
  const path = stage ? "changes" : "fields";
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const fields = {
      name: String(form.get("name") ?? ""),
      goal: String(form.get("goal") ?? ""),
      phase: stagePhaseSchema.catch("during").parse(form.get("phase")),
    };
    if (stage) void update.run({ stageId: stage.id, expectedVersion: stage.version, changes: fields });
    else void create.run({ journeyId, ...(after ? { after } : {}), fields });
  };
  return (
    <Dialog title={stage ? t("editStage") : t("addStage")} open onOpenChange={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          name="name"
          label={t("stageName")}
          defaultValue={stage?.name}
          required
          autoFocus
          error={action.fieldError(`${path}.name`)}
        />
        <TextField
          name="goal"
          label={t("stageGoal")}
          defaultValue={stage?.goal}
          optional
          error={action.fieldError(`${path}.goal`)}
        />
        <Select
          name="phase"
          label={t("stagePhase")}
          defaultValue={stage?.phase ?? "during"}
          options={stagePhases.map((value) => ({ value, label: domain(`phase.${value}`) }))}
        />
        {action.errorText ? (
          <p role="alert" className="text-danger">
            {action.errorText}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" variant="primary" loading={action.pending}>
            {common("save")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
