"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Select } from "@/components/ui/select";
import { handOverTouchpointAction } from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

type Props = { map: JourneyMap; touchpoint: MapTouchpoint; open: boolean; onClose(): void };

/** Hands a touchpoint to another department, which edits it from then on. */
export function HandOverDialog({ map, touchpoint, open, onClose }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const handOver = useAction(handOverTouchpointAction, {
    toastErrors: false,
    success: t("handedOver"),
    onSuccess: onClose,
  });
  const others = map.departments.filter(({ id }) => id !== touchpoint.departmentId);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get("departmentId");
    void handOver.run({
      touchpointId: touchpoint.id,
      expectedVersion: touchpoint.version,
      departmentId: others.find(({ id }) => id === chosen)?.id ?? null,
    });
  };
  return (
    <Dialog
      title={t("handOverTitle", { title: touchpoint.title })}
      description={t("handOverLead")}
      open={open}
      onOpenChange={(next) => !next && onClose()}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Select
          name="departmentId"
          label={t("lane.owner")}
          placeholder={touchpoint.control === "uncontrolled" ? t("nobody") : undefined}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {handOver.errorText ? (
          <p role="alert" className="text-danger">
            {handOver.errorText}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" variant="primary" loading={handOver.pending}>
            {t("handOver")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
