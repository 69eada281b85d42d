import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from "react";
import { useAction } from "@/components/shell/use-action";
import { useWorkspace } from "@/components/shell/workspace-context";
import { saveMapViewAction } from "@/lib/journeys/actions";
import type { LaneChoice } from "@/lib/journeys/model/lanes";
import type { MapView } from "@/lib/journeys/presented-map-view";
import { laneKeeperOf, lanesToShow, nothingChosen } from "./lane-keeper";

const none = () => nothingChosen;
const quiet = () => () => {};

/** Which lanes the reader sees, and in which order; as they were kept when the page was read. */
export function useLaneChoice(page: MapView) {
  const { slug } = useWorkspace();
  const { run } = useAction(saveMapViewAction, { toastErrors: false });
  const save = useEffectEvent(run);
  const inBrowser = typeof window !== "undefined";
  const standing = useSyncExternalStore(
    inBrowser ? laneKeeperOf(slug).subscribe : quiet,
    inBrowser ? laneKeeperOf(slug).read : none,
    none,
  );
  useEffect(() => laneKeeperOf(slug).connect((input) => save(input), page), [slug, page]);
  const { failed, wanted } = standing;
  const unsaved = wanted !== null;
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  useEffect(() => {
    if (!failed) return;
    const again = () => void laneKeeperOf(slug).sendAgain();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [failed, slug]);
  const choice = lanesToShow(standing, page);
  const shown = useMemo(() => choice.flatMap((one) => (one.shown ? one.lane : [])), [choice]);
  return useMemo(
    () => ({
      choice,
      shown,
      failed,
      choose: (next: LaneChoice) => void laneKeeperOf(slug).choose(next),
      sendAgain: () => void laneKeeperOf(slug).sendAgain(),
    }),
    [choice, shown, failed, slug],
  );
}
export type ChosenLanes = ReturnType<typeof useLaneChoice>;
