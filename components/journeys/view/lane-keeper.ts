import type { Result } from "@/lib/core/result";
import type { LaneChoice } from "@/lib/journeys/model/lanes";
import type { MapView } from "@/lib/journeys/presented-map-view";

export type LaneStanding = {
  /** What this tab was last answered: a page that the browser kept may be older. */
  answered: MapView | null;
  /** Chosen and not saved yet; it is shown all the same. */
  wanted: LaneChoice | null;
  /** The last try to save it failed. */
  failed: boolean;
};
type Save = (input: { lanes: LaneChoice }) => Promise<Result<MapView>>;

export const nothingChosen: LaneStanding = { answered: null, wanted: null, failed: false };

/** Of what the page was drawn with and what was chosen since, what is to be seen. */
export const lanesToShow = ({ answered, wanted }: LaneStanding, page: MapView): LaneChoice =>
  wanted ?? (answered && answered.version > page.version ? answered : page).lanes;

/** Shows a choice of lanes at once and saves it behind: one request at a time, and of several choices the last. */
export function createLaneKeeper() {
  let standing = nothingChosen;
  let save: Save | null = null;
  let page: MapView | null = null;
  let busy = false;
  const listeners = new Set<() => void>();
  const change = (next: Partial<LaneStanding>) => {
    standing = { ...standing, ...next };
    for (const listen of listeners) listen();
  };

  async function send(): Promise<void> {
    if (busy || !save) return;
    busy = true;
    for (let sent = standing.wanted; sent; sent = standing.wanted) {
      const result = await save({ lanes: sent });
      if (!result.ok) {
        change({ failed: true });
        break;
      }
      change({
        answered: result.value,
        failed: false,
        wanted: standing.wanted === sent ? null : standing.wanted,
      });
    }
    busy = false;
  }

  return {
    read: () => standing,
    subscribe(listen: () => void) {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    /** How it is saved, and what the page was drawn with. */
    connect(how: Save, read: MapView) {
      save = how;
      page = read;
    },
    /** What the map in this window shows; null where there has been none. */
    shown: () => page && lanesToShow(standing, page),
    choose(lanes: LaneChoice) {
      change({ wanted: lanes });
      return send();
    },
    /** Tries once more to save what could not be saved. */
    sendAgain: send,
  };
}

const keepers = new Map<string, ReturnType<typeof createLaneKeeper>>();

/** An organisation's in this browser tab: what is chosen on one map holds on the next. Not on the server. */
export function laneKeeperOf(slug: string): ReturnType<typeof createLaneKeeper> {
  const keeper = keepers.get(slug) ?? createLaneKeeper();
  keepers.set(slug, keeper);
  return keeper;
}
