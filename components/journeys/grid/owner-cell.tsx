"use client";

import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { OwnerBadge } from "../owner-badge";
import { focusFrom, gridTarget } from "./grid-place";
import { OwnerEditor } from "./owner-editor";

type Props = { touchpoint: MapTouchpoint; row: number; column: number; className: string; title?: string };

/** Whose a touchpoint is; handed over in its cell by whoever may. */
export function OwnerCell({ touchpoint, row, column, className, title }: Props) {
  const [editing, setEditing] = useState(false);
  const cell = useRef<HTMLTableCellElement>(null);
  // To others it is only offered, which its menu does.
  const edit = () => touchpoint.abilities.handOver && setEditing(true);
  const close = (columns: number | null) => {
    flushSync(() => setEditing(false));
    focusFrom(cell.current, { row, column }, columns);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== "Enter" && event.key !== "F2")) return;
    event.preventDefault();
    edit();
  };
  return (
    <td
      ref={cell}
      data-touchpoint={touchpoint.id}
      {...gridTarget(row, column)}
      onKeyDown={onKeyDown}
      onDoubleClick={edit}
      title={title}
      className={className}
    >
      {editing ? (
        <OwnerEditor touchpoint={touchpoint} onClose={close} />
      ) : (
        <OwnerBadge department={touchpoint.department} />
      )}
    </td>
  );
}
