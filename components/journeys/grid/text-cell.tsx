"use client";

import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { limits } from "@/lib/core/limits";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useTouchpointSaving } from "../saving/use-touchpoint-saving";
import { useDraft } from "../touchpoint/use-draft";
import { CellEditor } from "./cell-editor";
import { focusFrom, gridTarget, leavingSteps } from "./grid-place";

/** The lanes that are a text, and the longest it may be. */
export const textLanes = { does: limits.line, thinks: limits.line, backStage: limits.text } as const;
export type TextLane = keyof typeof textLanes;

type Props = {
  touchpoint: MapTouchpoint;
  lane: TextLane;
  row: number;
  column: number;
  className: string;
  title?: string;
};

/** A text of a touchpoint, edited in its cell with Enter or two clicks by whoever may. */
export function TextCell({ touchpoint, lane, row, column, className, title }: Props) {
  const t = useTranslations("map");
  const saving = useTouchpointSaving(touchpoint);
  const { entry, enter, leave, forget } = useDraft({
    saved: touchpoint[lane],
    valueOf: (text: string) => text.trim(),
    shown: touchpoint[lane],
    entryOf: (text) => text,
    onDone: (value, seen) => void saving.save(lane, value, seen),
  });
  const [editing, setEditing] = useState(false);
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
      className={className}
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
        <span className={clsx("whitespace-pre-line", lane === "backStage" && "text-ink-3")}>
          {lane === "thinks" && text ? <q className="text-ink-2 italic">{text}</q> : text}
        </span>
      )}
      {saving.problems[lane] && !saving.stale ? (
        <span className="text-danger block">{saving.problems[lane]}</span>
      ) : null}
    </td>
  );
}
