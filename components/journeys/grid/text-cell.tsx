"use client";

import clsx from "clsx";
import { useState, type KeyboardEvent } from "react";
import { useHasProblem } from "../saving/saving-context";
import { EditedTextCell } from "./edited-text-cell";
import { gridTarget } from "./grid-place";
import { LaneText } from "./lane-text";
import type { TextCellProps } from "./text-lanes";

/**
 * A text of a touchpoint, edited in its cell with Enter or two clicks by whoever may. What editing takes is there
 * from then on only: of a map's many texts, few are edited.
 */
export function TextCell(props: TextCellProps) {
  const { touchpoint, lane, row, column, className, title } = props;
  const [use, setUse] = useState<"shown" | "opened" | "refused">("shown");
  const refused = useHasProblem(touchpoint.id, lane);
  if (refused && use === "shown") setUse("refused");
  if (use !== "shown") return <EditedTextCell {...props} open={use === "opened"} />;
  const edit = () => touchpoint.abilities.edit && setUse("opened");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== "Enter" && event.key !== "F2")) return;
    event.preventDefault();
    edit();
  };
  return (
    <td
      data-touchpoint={touchpoint.id}
      data-field={lane}
      {...gridTarget(row, column)}
      onKeyDown={onKeyDown}
      onDoubleClick={edit}
      title={title}
      className={clsx("whitespace-pre-line", className)}
    >
      <LaneText lane={lane} text={touchpoint[lane]} />
    </td>
  );
}
