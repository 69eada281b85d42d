"use client";

import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { useTouchpointSaving } from "../saving/use-touchpoint-saving";
import { useDraft } from "../touchpoint/use-draft";
import { CellEditor } from "./cell-editor";
import { focusFrom, gridTarget, leavingSteps } from "./grid-place";
import { LaneText } from "./lane-text";
import { textLanes, type TextCellProps } from "./text-lanes";

type Props = TextCellProps & {
  /** Whether one began to edit it. */
  open: boolean;
};

/** A text's cell from when one began to edit it: it remembers what was entered until that is saved. */
export function EditedTextCell({ touchpoint, lane, row, column, className, title, open }: Props) {
  const t = useTranslations("map");
  const saving = useTouchpointSaving(touchpoint);
  const { entry, enter, leave, forget } = useDraft({
    saved: touchpoint[lane],
    valueOf: (text: string) => text.trim(),
    onDone: (value, seen) => void saving.save(lane, value, seen),
  });
  const [editing, setEditing] = useState(open);
  // What was settled with somebody else is not mine any more.
  const round = saving.round(lane);
  const [known, know] = useState(round);
  if (round !== known) {
    know(round);
    forget();
  }
  const text = entry ?? touchpoint[lane];
  const edit = () => touchpoint.abilities.edit && setEditing(true);

  const cell = useRef<HTMLTableCellElement>(null);
  const close = (how: keyof typeof leavingSteps) => {
    flushSync(() => setEditing(false));
    focusFrom(cell.current, { row, column }, leavingSteps[how]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    if (event.target !== event.currentTarget || (event.key !== "Enter" && event.key !== "F2")) return;
    event.preventDefault();
    edit();
  };
  return (
    <td
      ref={cell}
      data-touchpoint={touchpoint.id}
      data-field={lane}
      {...gridTarget(row, column)}
      onKeyDown={onKeyDown}
      onDoubleClick={edit}
      title={title}
      className={clsx("whitespace-pre-line", className)}
    >
      {editing ? (
        <CellEditor
          label={t("editCell", { field: t(`field.${lane}`), title: touchpoint.title })}
          value={text}
          limit={textLanes[lane]}
          long={lane === "backStage"}
          onChange={enter}
          onDone={(how) => {
            leave();
            close(how);
          }}
          onCancel={() => {
            forget();
            close("enter");
          }}
        />
      ) : (
        <LaneText lane={lane} text={text} />
      )}
      {saving.problems[lane] && !saving.stale ? (
        <span className="text-danger block">{saving.problems[lane]}</span>
      ) : null}
    </td>
  );
}
