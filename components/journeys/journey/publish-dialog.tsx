"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { TextArea } from "@/components/ui/text-area";
import { publishJourneyAction } from "@/lib/journeys/actions";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";

/** Publishes what stands now as the next numbered version, with a note for those who compare later. */
export function PublishDialog({ journey, onClose }: { journey: JourneyHeader; onClose(): void }) {
  const t = useTranslations("journeys");
  const common = useTranslations("common");
  const publish = useAction(publishJourneyAction, {
    toastErrors: false,
    success: t("published"),
    onSuccess: onClose,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note") ?? "");
    void publish.run({ journeyId: journey.id, expectedVersion: journey.version, note });
  };
  return (
    <Dialog
      title={t("publishTitle", { number: journey.publishedNumber + 1 })}
      description={t("publishLead")}
      open
      onOpenChange={onClose}
    >
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextArea name="note" label={t("publishNote")} optional error={publish.fieldError("note")} />
        {publish.errorText ? (
          <p role="alert" className="text-danger">
            {publish.errorText}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button type="submit" variant="primary" loading={publish.pending}>
            {t("publish")}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
