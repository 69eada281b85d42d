"use client";

import { useTranslations } from "next-intl";
import { useState, type DragEvent } from "react";
import { changeImprovementStateAction } from "@/lib/backlog/actions";
import type { ImprovementState } from "@/lib/backlog/model";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { useImprovementAction } from "./use-improvement-action";

/** Takes cards from column to column with a pointer: where a column does not take one, it cannot be dropped. */
export function useCardDrag() {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const [dragged, setDragged] = useState<Improvement | null>(null);
  const [over, setOver] = useState<ImprovementState | null>(null);
  const change = useImprovementAction(changeImprovementStateAction, {
    success: ({ state }) => t("move.done", { state: domain(`improvementState.${state}`) }),
  });
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const card = (improvement: Improvement) => ({
    draggable: improvement.nextStates.length > 0 && !change.pending,
    onDragStart(event: DragEvent<HTMLElement>) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", improvement.title);
      setDragged(improvement);
    },
    onDragEnd: end,
  });
  // Closing says whether it helped: that has a form, not a column.
  const column = (state: ImprovementState) => ({
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!dragged?.nextStates.includes(state)) return;
      event.preventDefault();
      setOver(state);
    },
    onDragLeave(event: DragEvent<HTMLElement>) {
      const { relatedTarget } = event;
      if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) setOver(null);
    },
    onDrop(event: DragEvent<HTMLElement>) {
      event.preventDefault();
      end();
      if (!dragged || state === "closed" || !dragged.nextStates.includes(state)) return;
      void change.run({ improvementId: dragged.id, expectedVersion: dragged.version, to: state });
    },
  });
  return { card, column, over };
}
