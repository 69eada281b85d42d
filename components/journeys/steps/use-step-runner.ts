import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { toast } from "sonner";
import { useErrorText } from "@/components/shell/error-text";
import { useAction } from "@/components/shell/use-action";
import { useAnnounce } from "@/components/ui/use-announce";
import { useStableCallback } from "@/components/ui/use-stable-callback";
import {
  archiveStageAction,
  bulkEditTouchpointsAction,
  moveStageAction,
  restoreStageAction,
  updateStageAction,
} from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { saverOf } from "../saving/saver-of";
import { stageState, stateChange, touchpointState } from "./record-state";
import type { StepRefusal } from "./run-step";
import type { Direction, Step } from "./step";
import { did, dropped, emptyStack, redone, relocated, undone } from "./step-stack";
import { stepStoreOf } from "./step-store";
import type { Done, Steps } from "./steps-context";
import { useStepText } from "./use-step-text";

const quiet = { toastErrors: false };
/** Refusals after which the same step may well go. */
const passing = new Set(["unavailable", "unconfirmed", "unauthenticated", "rate-limited", "internal"]);

/** Remembers what was done to a journey, takes it back and does it again, one step after another. */
export function useStepRunner(map: JourneyMap): Steps {
  const t = useTranslations("map");
  const announce = useAnnounce();
  const errorText = useErrorText();
  const stepText = useStepText();
  const journeyId = map.journey.id;
  const shown = useRef(map);
  useEffect(() => {
    shown.current = map;
  }, [map]);
  const stack = useSyncExternalStore(
    (listen) => stepStoreOf(journeyId).subscribe(listen),
    () => stepStoreOf(journeyId).read(),
    () => emptyStack,
  );
  const bulkEdit = useAction(bulkEditTouchpointsAction, quiet).run;
  const updateStage = useAction(updateStageAction, quiet).run;
  const moveStage = useAction(moveStageAction, quiet).run;
  const archiveStage = useAction(archiveStageAction, quiet).run;
  const restoreStage = useAction(restoreStageAction, quiet).run;

  const said = (step: Step, refusal: StepRefusal) =>
    refusal.kind === "changed"
      ? t("step.changed", { what: stepText(step), titles: refusal.titles.join(", ") })
      : t("step.refused", { what: stepText(step), reason: errorText(refusal.error) });

  const run = async (direction: Direction, stepId?: string) => {
    const store = stepStoreOf(journeyId);
    const { past, future } = store.read();
    const steps = direction === "undo" ? past : future;
    const step = stepId === undefined ? steps.at(-1) : steps.find(({ id }) => id === stepId);
    if (!step) return;
    const commands = { bulkEdit, updateStage, moveStage, archiveStage, restoreStage };
    const world = { journeyId, map: () => shown.current, answered: store.answered, ...commands };
    const outcome = await import("./run-step")
      .then((file) => file.runStep(step, direction, world))
      .catch(() => ({ ok: false, kind: "refused", error: { kind: "unavailable" } }) as const);
    if (outcome.ok) {
      const settle = direction === "undo" ? undone : redone;
      store.change((before) => relocated(settle(before, step), outcome.moves));
      announce(t(direction === "undo" ? "step.undone" : "step.redone", { what: stepText(step) }));
      return;
    }
    if (outcome.kind === "changed" || !passing.has(outcome.error.kind))
      store.change((before) => dropped(before, step));
    toast.error(said(step, outcome));
  };

  const inTurn = (direction: Direction, stepId?: string) => {
    const store = stepStoreOf(journeyId);
    // What was done a moment ago is a step as soon as it is saved, and the one that is meant.
    store.queue = store.queue.then(() => saverOf(journeyId).quiet()).then(() => run(direction, stepId));
  };

  const record = useStableCallback(({ kind, title, touchpoints = [], stages = [] }: Done) => {
    const store = stepStoreOf(journeyId);
    for (const { after } of touchpoints) store.answered.touchpoints.set(after.id, after);
    for (const { after } of stages) store.answered.stages.set(after.id, after);
    const step: Step = {
      id: store.nextId(),
      kind,
      title,
      touchpoints: touchpoints.map(({ before, after }) => ({
        id: after.id,
        title: after.title,
        ...stateChange(before && touchpointState(before), touchpointState(after)),
      })),
      stages: stages.map(({ before, after }) => ({
        id: after.id,
        title: after.name,
        ...stateChange(before && stageState(before), stageState(after)),
      })),
    };
    store.change((before) => did(before, step));
    return step.id;
  });

  const undo = useStableCallback((stepId?: string) => inTurn("undo", stepId));
  const redo = useStableCallback(() => inTurn("redo"));
  const toUndo = stack.past.at(-1) ?? null;
  const toRedo = stack.future.at(-1) ?? null;
  return useMemo(() => ({ record, undo, redo, toUndo, toRedo }), [record, undo, redo, toUndo, toRedo]);
}
