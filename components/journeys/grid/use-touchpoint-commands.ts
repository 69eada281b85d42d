import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useAction } from "@/components/shell/use-action";
import { useAnnounce } from "@/components/ui/use-announce";
import type { StageId, TouchpointId } from "@/lib/core/ids";
import {
  archiveTouchpointAction,
  duplicateTouchpointAction,
  moveTouchpointAction,
  moveTouchpointsAction,
} from "@/lib/journeys/actions";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { neighbourPlace } from "../map/neighbour-place";
import { useSteps } from "../steps/steps-context";
import { useUndoToast } from "../steps/use-undo-toast";
import { useCollapsing } from "../view/collapsing-context";

type Place = { stageId: StageId; after: TouchpointId | null };

/** What is done to a touchpoint as a whole, from keys, menus and by dragging: only what one may, and remembered. */
export function useTouchpointCommands(map: JourneyMap) {
  const t = useTranslations("map");
  const router = useRouter();
  const announce = useAnnounce();
  const { record } = useSteps();
  const offerUndo = useUndoToast();
  const collapsing = useCollapsing();
  const move = useAction(moveTouchpointAction);
  const moveSeveral = useAction(moveTouchpointsAction);
  const duplicate = useAction(duplicateTouchpointAction);
  const archive = useAction(archiveTouchpointAction);

  const moveAll = async (moved: readonly MapTouchpoint[], place: Place) => {
    const touchpoints = moved.map(({ id, version }) => ({ touchpointId: id, expectedVersion: version }));
    const result = await moveSeveral.run({ journeyId: map.journey.id, touchpoints, ...place });
    if (!result.ok) return;
    const count = moved.length;
    const pairs = result.value.touchpoints.map((after) => ({
      before: moved.find(({ id }) => id === after.id) ?? null,
      after,
    }));
    record({ kind: "moveSeveral", title: t("bulk.several", { count }), touchpoints: pairs });
    announce(t("bulk.moved", { count }));
  };

  const moveTo = async (moved: readonly MapTouchpoint[], place: Place) => {
    const [touchpoint] = moved;
    if (!touchpoint || !map.journey.abilities.edit || move.pending || moveSeveral.pending) return;
    // One sees where it goes.
    collapsing?.expand(place.stageId);
    if (moved.length > 1) return moveAll(moved, place);
    const { id, version, title } = touchpoint;
    const result = await move.run({ touchpointId: id, expectedVersion: version, ...place });
    if (!result.ok) {
      // What one sees is no longer so, even where nobody told this page of it.
      if (result.error.kind === "conflict") router.refresh();
      return;
    }
    record({ kind: "move", title, touchpoints: [{ before: touchpoint, after: result.value }] });
    announce(t("moved", { title }));
  };

  return {
    moveTo,
    /** One place earlier or later, into the next stage where their own ends; several come to stand together. */
    async moveBy(moved: readonly MapTouchpoint[], step: -1 | 1) {
      const ids = new Set(moved.map(({ id }) => id));
      const place = neighbourPlace(map.stages, ids, step);
      if (place) await moveTo(moved, place);
    },
    async duplicate({ id, title, abilities }: MapTouchpoint) {
      if (!abilities.duplicate || duplicate.pending) return;
      const result = await duplicate.run({ touchpointId: id });
      if (!result.ok) return;
      const touchpoints = [{ before: null, after: result.value }];
      offerUndo(t("duplicated"), record({ kind: "duplicate", title, touchpoints }));
    },
    /** Answers whether it went. */
    async archive(touchpoint: MapTouchpoint): Promise<boolean> {
      const { id, version, title, abilities } = touchpoint;
      if (!abilities.archive || archive.pending) return false;
      const result = await archive.run({ touchpointId: id, expectedVersion: version });
      if (!result.ok) return false;
      const touchpoints = [{ before: touchpoint, after: result.value }];
      offerUndo(t("archived", { title }), record({ kind: "archive", title, touchpoints }));
      return true;
    },
  };
}
