"use client";

import { Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { IconButton } from "@/components/ui/icon-button";
import { TextArea } from "@/components/ui/text-area";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { createSuggestionAction } from "@/lib/suggestions/actions";
import { ScoresSection } from "../touchpoint/scores-section";
import { TouchpointFieldsForm } from "../touchpoint/touchpoint-fields-form";
import { useFieldText } from "../touchpoint/use-field-text";
import { useSuggestedChanges } from "./use-suggested-changes";

type Props = { touchpoint: MapTouchpoint; open: boolean; onOpenChange(open: boolean): void };

/** Suggests a change field by field; what was entered stays until it has been sent, closed or not. */
export function SuggestDialog({ touchpoint, open, onOpenChange }: Props) {
  const t = useTranslations("suggestions");
  const map = useTranslations("map");
  const fieldText = useFieldText();
  const [reason, setReason] = useState("");
  const create = useAction(createSuggestionAction, { toastErrors: false, success: t("sent") });
  const draft = useSuggestedChanges(touchpoint, create.fieldError);
  const { fields, changes } = draft;
  const send = async () => {
    const { id: touchpointId, version: expectedVersion } = touchpoint;
    const result = await create.run({ touchpointId, expectedVersion, changes, reason });
    if (!result.ok) return;
    draft.clear();
    setReason("");
    onOpenChange(false);
  };
  return (
    <Dialog
      size="lg"
      title={t("dialogTitle", { title: touchpoint.title })}
      description={t("dialogLead", { department: touchpoint.department?.name ?? t("leadDepartment") })}
      open={open}
      onOpenChange={onOpenChange}
    >
      <div className="grid gap-6 md:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-5">
          <TouchpointFieldsForm touchpoint={draft.wished} saving={draft.saving} />
          <ScoresSection
            touchpoint={draft.wished}
            save={draft.saving.save}
            problems={draft.saving.problems}
          />
        </div>
        <div className="flex flex-col gap-4">
          <section aria-label={t("changes")} aria-live="polite" className="flex flex-col gap-2">
            <h3 className="text-ink-2 text-xs font-semibold">{t("changes")}</h3>
            {fields.length === 0 ? <p className="text-ink-3">{t("noChanges")}</p> : null}
            <ul className="flex flex-col gap-2">
              {fields.map((field) => (
                <li key={field} className="bg-sunk rounded-card flex items-start gap-2 p-2">
                  <span className="min-w-0 flex-1 break-words">
                    {map("changed", {
                      field: map(`field.${field}`),
                      before: fieldText(field, touchpoint[field]),
                      after: fieldText(field, changes[field]),
                    })}
                  </span>
                  <IconButton
                    size="sm"
                    label={t("forget", { field: map(`field.${field}`) })}
                    icon={<Undo2 />}
                    onClick={() => draft.forget(field)}
                  />
                </li>
              ))}
            </ul>
          </section>
          <TextArea
            label={t("reason")}
            hint={t("reasonHint")}
            rows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            error={create.fieldError("reason")}
          />
          {create.errorText ? (
            <p role="alert" className="text-danger">
              {create.errorText}
            </p>
          ) : null}
          <DialogActions>
            <Button onClick={() => onOpenChange(false)}>{t("later")}</Button>
            <Button
              variant="primary"
              loading={create.pending}
              disabled={fields.length === 0 || reason.trim() === ""}
              onClick={() => void send()}
            >
              {t("send")}
            </Button>
          </DialogActions>
        </div>
      </div>
    </Dialog>
  );
}
