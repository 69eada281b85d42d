"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { offerHandOverAction } from "@/lib/hand-overs/actions";
import { handOverTouchpointAction } from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";

type Props = { map: JourneyMap; touchpoint: MapTouchpoint; open: boolean; onClose(): void };

/** Offers a touchpoint to another department; whoever answers for both hands it over at once. */
export function HandOverDialog({ map, touchpoint, open, onClose }: Props) {
  const t = useTranslations("map");
  const offers = useTranslations("suggestions.offer");
  const common = useTranslations("common");
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const others = map.departments.filter(({ id }) => id !== touchpoint.departmentId);
  const toNobody = touchpoint.control === "uncontrolled";
  const [chosen, setChosen] = useState("");
  const [reason, setReason] = useState("");
  const handOver = useAction(handOverTouchpointAction, {
    toastErrors: false,
    onSuccess: (after) => {
      const { title } = touchpoint;
      const touchpoints = [{ before: touchpoint, after }];
      offerUndo(t("handedOver"), record({ kind: "handOver", title, touchpoints }));
      onClose();
    },
  });
  const offer = useAction(offerHandOverAction, {
    toastErrors: false,
    onSuccess: onClose,
    success: offers("made"),
  });
  const seen = { touchpointId: touchpoint.id, expectedVersion: touchpoint.version };
  const receiver = others.find(({ id }) => id === chosen) ?? (toNobody ? undefined : others[0]);
  const atOnce = receiver ? map.handOverTo.includes(receiver.id) : true;
  const problem = offer.errorText ?? handOver.errorText;
  return (
    <Dialog
      title={t("handOverTitle", { title: touchpoint.title })}
      description={t("handOverLead")}
      open={open}
      onOpenChange={(next) => !next && onClose()}
    >
      <div className="flex flex-col gap-4">
        <Select
          label={t("lane.owner")}
          placeholder={toNobody ? t("nobody") : undefined}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={receiver?.id ?? ""}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        {receiver ? (
          <TextArea
            label={offers("reason")}
            hint={offers("reasonHint", { department: receiver.name })}
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={offer.fieldError("reason")}
          />
        ) : null}
        {problem ? (
          <p role="alert" className="text-danger">
            {problem}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          {atOnce ? (
            <Button
              variant={receiver ? undefined : "primary"}
              loading={handOver.pending}
              onClick={() => void handOver.run({ ...seen, departmentId: receiver?.id ?? null })}
            >
              {offers("atOnce")}
            </Button>
          ) : null}
          {receiver ? (
            <Button
              variant="primary"
              loading={offer.pending}
              disabled={reason.trim() === ""}
              onClick={() => void offer.run({ ...seen, departmentId: receiver.id, reason })}
            >
              {offers("make")}
            </Button>
          ) : null}
        </DialogActions>
      </div>
    </Dialog>
  );
}
