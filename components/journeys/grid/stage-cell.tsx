"use client";

import clsx from "clsx";
import { ChevronsLeftRight, ChevronsRightLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { IconButton } from "@/components/ui/icon-button";
import { limits } from "@/lib/core/limits";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { StageMenu } from "../map/stage-menu";
import { useCollapsing } from "../view/collapsing-context";
import { CellEditor } from "./cell-editor";
import { StageDiffers } from "./stage-differs";
import { StageImprovements } from "./stage-improvements";
import { focusFrom, gridTarget, leavingSteps } from "./grid-place";
import { dragged } from "./use-grid-drag";
import { useStageCommands } from "./use-stage-commands";

type Props = {
  map: JourneyMap;
  stage: MapStage;
  index: number;
  column: number;
  span: number;
  /** One narrow column that only names it. */
  collapsed: boolean;
};

/** A stage over its columns: named anew in place; F10 with Shift leads to what else can be done with it. */
export function StageCell({ map, stage, index, column, span, collapsed }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const { rename } = useStageCommands(map);
  const [name, setName] = useState<string | null>(null);
  const cell = useRef<HTMLTableCellElement>(null);
  const collapsing = useCollapsing();
  const edit = () => stage.abilities.edit && !collapsed && setName(stage.name);
  const close = (how: keyof typeof leavingSteps) => {
    flushSync(() => setName(null));
    focusFrom(cell.current, { row: 0, column }, leavingSteps[how] === null ? null : 0);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableCellElement>) => {
    if (event.target !== event.currentTarget) {
      if (walkButtons(event)) event.preventDefault();
      return;
    }
    if (event.key === "Enter" && collapsed) collapsing?.expand(stage.id);
    else if (event.key === "Enter" || event.key === "F2") edit();
    else if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10"))
      event.currentTarget.querySelector<HTMLElement>("button")?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <th
      ref={cell}
      scope="colgroup"
      colSpan={span}
      data-stage={stage.id}
      {...gridTarget(0, column)}
      {...dragged("stage", stage.id, stage.abilities.edit && name === null)}
      onKeyDown={onKeyDown}
      onDoubleClick={edit}
      className={clsx(
        "border-line bg-panel border-l-line-strong sticky top-0 z-20 border-b border-l py-1.5 text-left align-top font-normal",
        collapsed ? "px-1.5" : "px-2.5",
      )}
      title={collapsed ? stage.name : stage.goal || undefined}
    >
      <span className={clsx("flex items-center gap-x-1.5", span === 1 && "flex-wrap")}>
        {name === null ? (
          <span className={clsx("min-w-0", span === 1 && "w-full")}>
            <span
              className={
                collapsed
                  ? "line-clamp-2 text-xs font-semibold break-words hyphens-auto"
                  : "text-ui font-semibold"
              }
            >
              {stage.name}
            </span>{" "}
            {collapsed ? null : (
              <span className="text-ink-3 text-xs lowercase">{domain(`phase.${stage.phase}`)}</span>
            )}
          </span>
        ) : (
          <CellEditor
            label={t("editCell", { field: t("stageName"), title: stage.name })}
            value={name}
            limit={limits.name}
            onChange={setName}
            onDone={(how) => {
              if (name.trim()) void rename(stage, name.trim());
              close(how);
            }}
            onCancel={() => close("enter")}
          />
        )}
        <StageDiffers stage={stage} />
        <StageImprovements stage={stage} />
        <span className="ml-auto flex shrink-0 print:hidden">
          {collapsing ? (
            <IconButton
              size="sm"
              tabIndex={-1}
              label={t(collapsed ? "stages.expand" : "stages.collapse", { stage: stage.name })}
              icon={collapsed ? <ChevronsLeftRight /> : <ChevronsRightLeft />}
              onClick={() => (collapsed ? collapsing.expand(stage.id) : collapsing.collapse(stage))}
            />
          ) : null}
          {collapsed ? null : <StageMenu map={map} stage={stage} index={index} />}
        </span>
      </span>
    </th>
  );
}

/** Left and right lead from one button of the cell to the next; whether they did. */
function walkButtons({ key, target, currentTarget }: KeyboardEvent<HTMLTableCellElement>): boolean {
  const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  const buttons = [...currentTarget.querySelectorAll("button")];
  const next = buttons[buttons.findIndex((button) => button === target) + step];
  if (step === 0 || !next || !currentTarget.contains(target as Node)) return false;
  next.focus();
  return true;
}
