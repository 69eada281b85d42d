import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useAction } from "@/components/shell/use-action";
import { useAnnounce } from "@/components/ui/use-announce";
import type { StageId } from "@/lib/core/ids";
import { moveStageAction, updateStageAction } from "@/lib/journeys/actions";
import type { JourneyMap, MapStage } from "@/lib/journeys/presented-map";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";

/** What is done to a stage in its place: named anew and moved, and remembered. */
export function useStageCommands(map: JourneyMap) {
  const t = useTranslations("map");
  const router = useRouter();
  const announce = useAnnounce();
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const move = useAction(moveStageAction);
  const update = useAction(updateStageAction);

  const moveTo = async (stage: MapStage, after: StageId | null) => {
    if (!stage.abilities.edit || move.pending) return;
    const result = await move.run({ stageId: stage.id, expectedVersion: stage.version, after });
    if (!result.ok) {
      // What one sees is no longer so, even where nobody told this page of it.
      if (result.error.kind === "conflict") router.refresh();
      return;
    }
    const stages = [{ before: stage, after: result.value }];
    offerUndo(t("stageMoved"), record({ kind: "moveStage", title: stage.name, stages }));
    announce(t("moved", { title: stage.name }));
  };

  return {
    moveTo,
    /** One place earlier or later; at the edge it stays. */
    async moveBy(stage: MapStage, step: -1 | 1) {
      const index = map.stages.findIndex(({ id }) => id === stage.id);
      if (!map.stages[index + step]) return;
      await moveTo(stage, map.stages[step === 1 ? index + 1 : index - 2]?.id ?? null);
    },
    /** Answers whether it is called so now. */
    async rename(stage: MapStage, name: string): Promise<boolean> {
      if (name === stage.name) return true;
      const changes = { name };
      const result = await update.run({ stageId: stage.id, expectedVersion: stage.version, changes });
      if (!result.ok) return false;
      const stages = [{ before: stage, after: result.value }];
      record({ kind: "editStage", title: result.value.name, stages });
      return true;
    },
  };
}
