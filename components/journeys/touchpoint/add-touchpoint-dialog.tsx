"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { TouchpointId } from "@/lib/core/ids";
import { createTouchpointAction } from "@/lib/journeys/actions";
import { channels, channelSchema, touchpointKinds, touchpointKindSchema } from "@/lib/journeys/model";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { firstOwner } from "@/lib/journeys/rules/first-owner";
import { useSelectTouchpoint } from "../map/use-select-touchpoint";
import { useSteps } from "../steps/steps-context";

type Props = {
  map: JourneyMap;
  stage: MapStage;
  /** Null: the first of the stage; left out: the last. */
  after?: TouchpointId | null;
  /** Marks its button as what has the focus in a cell of the grid. */
  target?: object;
  open?: boolean;
  onOpenChange?(open: boolean): void;
};

/** Asks for what a touchpoint cannot be without; the rest is said in its panel, which opens afterwards. */
export function AddTouchpointDialog({ map, stage, after, target, open, onOpenChange }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const domain = useTranslations("domain");
  const [inside, setInside] = useState(false);
  const [chosen, choose] = useState<string>();
  const [, select] = useSelectTouchpoint();
  const setOpen = onOpenChange ?? setInside;
  const { record } = useSteps();
  const create = useAction(createTouchpointAction, {
    toastErrors: false,
    success: t("added"),
    onSuccess: (touchpoint) => {
      record({ kind: "add", title: touchpoint.title, touchpoints: [{ before: null, after: touchpoint }] });
      setOpen(false);
      void select(touchpoint.id);
    },
  });
  // Somebody else may have archived the stage while one was writing.
  const gone = !map.stages.some(({ id }) => id === stage.id);
  const others = map.stages.filter(({ id }) => id !== stage.id);
  const heir = others.find(({ id }) => id === chosen) ?? others[0];
  const owners = map.departments.filter(({ id }) => map.addFor.departmentIds.includes(id));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const owner = owners.find(({ id }) => id === form.get("departmentId"));
    void create.run({
      stageId: gone && heir ? heir.id : stage.id,
      ...(after === undefined || gone ? {} : { after }),
      departmentId: owner?.id ?? null,
      fields: {
        title: String(form.get("title") ?? ""),
        kind: touchpointKindSchema.catch("contact").parse(form.get("kind")),
        channel: channelSchema.catch("other").parse(form.get("channel")),
        control: owner ? "owned" : "uncontrolled",
      },
    });
  };
  return (
    <Dialog
      title={t("addTitle", { stage: stage.name })}
      open={open ?? inside}
      onOpenChange={setOpen}
      trigger={
        open === undefined ? (
          <Button size="sm" icon={<Plus />} {...target}>
            {t("add")}
          </Button>
        ) : undefined
      }
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        {gone && heir ? (
          <Select
            label={t("stage")}
            hint={t("stageGone", { stage: stage.name })}
            value={heir.id}
            options={others.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        ) : null}
        <TextField
          name="title"
          label={t("field.title")}
          required
          autoFocus
          error={create.fieldError("fields.title")}
        />
        <Select
          name="kind"
          label={t("field.kind")}
          options={touchpointKinds.map((value) => ({ value, label: domain(`kind.${value}`) }))}
        />
        <Select
          name="channel"
          label={t("field.channel")}
          options={channels.map((value) => ({ value, label: domain(`channel.${value}`) }))}
        />
        <Select
          name="departmentId"
          label={t("lane.owner")}
          placeholder={map.addFor.nobody ? t("nobody") : undefined}
          defaultValue={firstOwner(map) ?? undefined}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          error={create.fieldError("departmentId")}
        />
        {create.errorText ? (
          <p role="alert" className="text-danger">
            {create.fieldError("stageId") ?? create.errorText}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
          <Button type="submit" variant="primary" loading={create.pending}>
            {t("add")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
