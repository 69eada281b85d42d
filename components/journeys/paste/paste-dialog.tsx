"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Notice } from "@/components/ui/notice";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { Select } from "@/components/ui/select";
import type { DepartmentId, TouchpointId } from "@/lib/core/ids";
import { createTouchpointsAction } from "@/lib/journeys/actions";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { useFieldText } from "../touchpoint/use-field-text";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";
import { planPaste, type PlannedTouchpoint } from "./plan-paste";
import { readPasted } from "./read-pasted";
import { usePasteWords } from "./use-paste-words";

export type Pasted = {
  text: string;
  stage: MapStage;
  after: TouchpointId | null;
  /** In whose name, unless a column says. */
  owner: DepartmentId | null;
};
type Props = { map: JourneyMap; pasted: Pasted; onClose(): void };

const shown = 8;
/** As many as go in at once. */
const most = 200;

/** Says what a pasted list or table would make, and makes it. */
export function PasteDialog({ map, pasted, onClose }: Props) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const fieldText = useFieldText();
  const { words, fieldName } = usePasteWords();
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const [rows, setRows] = useState<string[][] | null>(null);
  const [owner, setOwner] = useState(pasted.owner);
  const create = useAction(createTouchpointsAction, {
    toastErrors: rows === null,
    onSuccess: ({ touchpoints }) => {
      const title = t("bulk.several", { count: touchpoints.length });
      const pairs = touchpoints.map((after) => ({ before: null, after }));
      const step = record({ kind: "add", title, touchpoints: pairs });
      offerUndo(t("paste.done", { count: touchpoints.length }), step);
      onClose();
    },
  });
  const plannedFrom = (read: string[][]) => planPaste(read, owner, { words, departments: map.departments });
  const make = (touchpoints: PlannedTouchpoint[]) =>
    void create.run({ stageId: pasted.stage.id, after: pasted.after, touchpoints });
  const take = useEffectEvent((read: string[][]) => {
    const { touchpoints, unread } = plannedFrom(read);
    // A single line needs no looking at.
    if (touchpoints.length === 1 && read.length === 1 && unread.length === 0) make(touchpoints);
    else setRows(read);
  });
  useEffect(() => {
    let gone = false;
    void readPasted(pasted.text).then((read) => !gone && take(read));
    return () => {
      gone = true;
    };
  }, [pasted.text]);
  if (!rows) return null;
  const plan = plannedFrom(rows);
  const { touchpoints, unread, untitled } = plan;
  const columns = plan.columns.flatMap((field) => field ?? []);
  const owners = map.departments.filter(({ id }) => map.addFor.departmentIds.includes(id));
  const value = (touchpoint: PlannedTouchpoint, field: (typeof columns)[number]) => {
    if (field === "department")
      return map.departments.find(({ id }) => id === touchpoint.departmentId)?.name ?? t("none");
    if (field === "journey" || field === "stage" || field === "stageGoal" || field === "phase") return "";
    return fieldText(field, touchpoint.fields[field]);
  };
  const tooMany = touchpoints.length > most;
  return (
    <Dialog
      title={t("paste.title", { count: touchpoints.length, stage: pasted.stage.name })}
      size="lg"
      open
      onOpenChange={(open) => !open && onClose()}
    >
      <div className="flex flex-col gap-4">
        <ScrollRegion label={t("paste.preview")}>
          <table className="w-full text-xs [&_td]:px-2 [&_td]:py-1 [&_th]:px-2 [&_th]:py-1 [&_th]:text-left">
            <thead>
              <tr>
                {columns.map((field) => (
                  <th key={field} scope="col">
                    {fieldName(field)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {touchpoints.slice(0, shown).map((touchpoint, index) => (
                <tr key={index} className="border-line border-t">
                  {columns.map((field) => (
                    <td key={field}>{value(touchpoint, field)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
        {touchpoints.length > shown ? <p>{t("paste.more", { count: touchpoints.length - shown })}</p> : null}
        {unread.length + untitled > 0 || tooMany ? (
          <Notice tone="warn" title={t("paste.leftOut")}>
            <ul className="list-disc pl-5">
              {tooMany ? <li>{t("paste.tooMany", { most })}</li> : null}
              {untitled > 0 ? <li>{t("paste.untitled", { count: untitled })}</li> : null}
              {unread.slice(0, shown).map(({ row, field, text }) => (
                <li key={`${row} ${field}`} className="break-words">
                  {t("paste.unread", { row: row + 1, field: fieldName(field), text })}
                </li>
              ))}
              {unread.length > shown ? <li>{t("paste.more", { count: unread.length - shown })}</li> : null}
            </ul>
          </Notice>
        ) : null}
        <Select
          label={t("paste.owner")}
          placeholder={map.addFor.nobody ? t("nobody") : undefined}
          value={owner ?? ""}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) =>
            setOwner(owners.find(({ id }) => id === event.currentTarget.value)?.id ?? null)
          }
        />
        {create.errorText ? (
          <p role="alert" className="text-danger">
            {create.errorText}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{common("cancel")}</Button>
          <Button
            variant="primary"
            loading={create.pending}
            disabled={touchpoints.length === 0 || tooMany}
            onClick={() => make(touchpoints)}
          >
            {t("paste.confirm", { count: touchpoints.length })}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
