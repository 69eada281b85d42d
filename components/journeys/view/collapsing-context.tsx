"use client";

import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useTranslations } from "next-intl";
import { useAnnounce } from "@/components/ui/use-announce";
import { useStableCallback } from "@/components/ui/use-stable-callback";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import type { MapView } from "./use-map-view";

type Collapsing = {
  /** The stages that are one narrow column. */
  collapsed: ReadonlySet<string>;
  collapse(stage: MapStage): void;
  expand(stageId: string): void;
  collapseAll(): void;
  expandAll(): void;
};

const CollapsingContext = createContext<Collapsing | null>(null);

type Props = {
  map: JourneyMap;
  view: MapView;
  /** The touchpoint that is looked at: its stage stands open. */
  shownId: string | null;
  /** Nothing is looked at any more. */
  onLeave(): void;
  children: ReactNode;
};

/** Which stages of the map are narrow, kept in the address, and how they become so. */
export function CollapsingProvider({ map, view, shownId, onLeave, children }: Props) {
  const t = useTranslations("map");
  const announce = useAnnounce();
  const { collapsed: kept, set } = view;
  const open = map.stages.find(({ touchpoints }) => touchpoints.some(({ id }) => id === shownId));
  const openId = open?.id;
  const collapsed = useMemo(() => new Set<string>(kept.filter((id) => id !== openId)), [kept, openId]);
  const keep = (ids: readonly string[]) => {
    if (openId && ids.includes(openId)) onLeave();
    set({ collapsed: ids.length === 0 ? null : [...ids] });
  };
  const collapse = useStableCallback((stage: MapStage) => {
    keep([...collapsed, stage.id]);
    announce(t("stages.collapsed", { stage: stage.name }));
  });
  const expand = useStableCallback((stageId: string) => {
    const stage = map.stages.find(({ id }) => id === stageId);
    if (!stage || !collapsed.has(stageId)) return;
    keep([...collapsed].filter((id) => id !== stageId));
    announce(t("stages.expanded", { stage: stage.name }));
  });
  const collapseAll = useStableCallback(() => keep(map.stages.map(({ id }) => id)));
  const expandAll = useStableCallback(() => keep([]));
  const collapsing = useMemo(
    () => ({ collapsed, collapse, expand, collapseAll, expandAll }),
    [collapsed, collapse, expand, collapseAll, expandAll],
  );
  return <CollapsingContext value={collapsing}>{children}</CollapsingContext>;
}

/** How stages become narrow on the map around this component; null where they never are. */
export const useCollapsing = (): Collapsing | null => useContext(CollapsingContext);
