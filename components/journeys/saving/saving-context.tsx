"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  createContext,
  useContext,
  useEffect,
  useEffectEvent,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import { useAction } from "@/components/shell/use-action";
import type { JourneyId } from "@/lib/core/ids";
import { updateTouchpointAction } from "@/lib/journeys/actions";
import type { TouchpointFields } from "@/lib/journeys/model";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useSteps } from "../steps/steps-context";
import { stepStoreOf } from "../steps/step-store";
import type { SavingView } from "./saver";
import { saverOf } from "./saver-of";

const SavingContext = createContext<JourneyId | null>(null);
const none: ReadonlyMap<string, SavingView> = new Map();
const patienceMs = 4_000;

type Props = {
  map: JourneyMap;
  /** Somebody else changed the same: both values are to be shown. */
  onQuarrel(touchpointId: string): void;
  children: ReactNode;
};

/** Saves what is entered into the touchpoints inside it, and holds on to what cannot be sent. */
export function SavingProvider({ map, onQuarrel, children }: Props) {
  const t = useTranslations("map");
  const router = useRouter();
  const { record } = useSteps();
  const { run } = useAction(updateTouchpointAction, { toastErrors: false });
  const journeyId = map.journey.id;
  const send = useEffectEvent(run);
  const shown = useEffectEvent((id: string) =>
    map.stages.flatMap((stage) => stage.touchpoints).find((touchpoint) => touchpoint.id === id),
  );
  const quarrelled = useEffectEvent(onQuarrel);
  const saved = useEffectEvent(
    (before: MapTouchpoint, after: MapTouchpoint, field: keyof TouchpointFields) => {
      const title = t("step.fieldOf", { field: t(`field.${field}`), title: before.title });
      record({ kind: "edit", title, touchpoints: [{ before, after }] });
    },
  );
  useEffect(() => {
    const { answered } = stepStoreOf(journeyId);
    saverOf(journeyId).connect({
      run: (input) => send(input),
      shown: (id) => shown(id),
      answered: answered.touchpoints,
      saved: (before, after, field) => saved(before, after, field),
      quarrelled: (id) => quarrelled(id),
      refresh: () => router.refresh(),
    });
  }, [journeyId, router]);
  return <SavingContext value={journeyId}>{children}</SavingContext>;
}

/** Whether what was entered into a field of a touchpoint was refused. */
export function useHasProblem(touchpointId: string, field: keyof TouchpointFields): boolean {
  const journeyId = useContext(SavingContext);
  return useSyncExternalStore(
    (listen) => (journeyId ? saverOf(journeyId).subscribe(listen) : () => {}),
    () => (journeyId ? saverOf(journeyId).read().get(touchpointId)?.problems[field] !== undefined : false),
    () => false,
  );
}

/**
 * The saver of the journey around this component, and how each touchpoint's saving stands. On a map that nobody
 * changes, such as a version's, there is none, and nothing waits.
 */
export function useSaver() {
  const journeyId = useContext(SavingContext);
  const saver = () => {
    if (!journeyId) throw new Error("saving is for components inside SavingProvider");
    return saverOf(journeyId);
  };
  const views = useSyncExternalStore(
    (listen) => (journeyId ? saverOf(journeyId).subscribe(listen) : () => {}),
    () => (journeyId ? saverOf(journeyId).read() : none),
    () => none,
  );
  return { views, saver, patienceMs };
}
