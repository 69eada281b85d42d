"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useAction } from "@/components/shell/use-action";
import { handOverTouchpointAction } from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { OwnerBadge } from "../owner-badge";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";
import { focusFrom, gridTarget } from "./grid-place";

type Props = {
  map: JourneyMap;
  touchpoint: MapTouchpoint;
  row: number;
  column: number;
  className: string;
  title?: string;
};

/** Whose a touchpoint is; handed over in its cell by whoever may. */
export function OwnerCell({ map, touchpoint, row, column, className, title: hint }: Props) {
  const t = useTranslations("map");
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const handOver = useAction(handOverTouchpointAction);
  const [chosen, setChosen] = useState<string | null>(null);
  const cell = useRef<HTMLTableCellElement>(null);
  const { id, title, version, departmentId } = touchpoint;
  // To others it is only offered, which its menu does.
  const receivers = map.departments.filter(
    (department) => department.id === departmentId || map.handOverTo.includes(department.id),
  );
  const edit = () => touchpoint.abilities.handOver && setChosen(departmentId ?? "");

  const give = async (to: string) => {
    const receiver = map.departments.find((department) => department.id === to)?.id ?? null;
    if (receiver === departmentId) return;
    const result = await handOver.run({ touchpointId: id, expectedVersion: version, departmentId: receiver });
    if (!result.ok) return;
    const touchpoints = [{ before: touchpoint, after: result.value }];
    offerUndo(t("handedOver"), record({ kind: "handOver", title, touchpoints }));
  };
  const close = (columns: number | null) => {
    flushSync(() => setChosen(null));
    focusFrom(cell.current, { row, column }, columns);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inside = event.target !== event.currentTarget;
    if (inside) event.stopPropagation();
    if (event.key === "Escape" && inside) close(0);
    else if (event.key === "Enter" || event.key === "F2" || (event.key === "Tab" && inside)) {
      if (!inside) edit();
      else {
        void give(chosen ?? "");
        close(event.key === "Tab" ? (event.shiftKey ? -1 : 1) : 0);
      }
    } else return;
    event.preventDefault();
  };
  return (
    <td
      ref={cell}
      data-touchpoint={touchpoint.id}
      {...gridTarget(row, column)}
      onKeyDown={onKeyDown}
      onDoubleClick={edit}
      title={hint}
      className={className}
    >
      {chosen === null ? (
        <OwnerBadge department={touchpoint.department} />
      ) : (
        <select
          autoFocus
          aria-label={t("editCell", { field: t("lane.owner"), title })}
          className="border-accent bg-panel rounded-control min-h-8 w-full border"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          onBlur={() => {
            if (departmentId !== chosen) void give(chosen);
            setChosen(null);
          }}
        >
          {touchpoint.control === "uncontrolled" || departmentId === null ? (
            <option value="">{t("nobody")}</option>
          ) : null}
          {receivers.map((department) => (
            <option key={department.id} value={department.id}>
              {department.name}
            </option>
          ))}
        </select>
      )}
    </td>
  );
}
