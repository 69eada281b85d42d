import { describe, expect, it } from "vitest";
import { createLaneKeeper, lanesToShow } from "@/components/journeys/view/lane-keeper";
import type { Result } from "@/lib/core/result";
import type { LaneChoice } from "@/lib/journeys/model/lanes";
import type { MapView } from "@/lib/journeys/presented-map-view";
import { allLanes, moveLane } from "@/lib/journeys/rules/lane-choice";

const page: MapView = { lanes: allLanes, version: 3 };
const upside = allLanes.toReversed();
const ownerFirst = moveLane(allLanes, "owner", -1);

/** A server that answers each request when it is told to. */
function pretendServer() {
  const asked: { lanes: LaneChoice; answer(result: Result<MapView>): void }[] = [];
  const keeper = createLaneKeeper();
  keeper.connect(({ lanes }) => new Promise((answer) => void asked.push({ lanes, answer })), page);
  return { asked, keeper, shown: () => lanesToShow(keeper.read(), page) };
}
const ok = (lanes: LaneChoice, version: number): Result<MapView> => ({ ok: true, value: { lanes, version } });
const away: Result<MapView> = { ok: false, error: { kind: "unavailable" } };

describe("a choice of lanes", () => {
  it("is seen at once, and stays when it is saved", async () => {
    const { asked, keeper, shown } = pretendServer();
    expect(shown()).toBe(allLanes);
    const saved = keeper.choose(upside);
    expect(shown()).toBe(upside);
    expect(keeper.shown()).toBe(upside);
    asked[0]?.answer(ok(upside, 4));
    await saved;
    expect(keeper.read()).toEqual({ answered: { lanes: upside, version: 4 }, wanted: null, failed: false });
    expect(shown()).toBe(upside);
  });

  it("is sent one at a time, and of what was chosen meanwhile the last", async () => {
    const { asked, keeper, shown } = pretendServer();
    const saved = keeper.choose(upside);
    void keeper.choose(allLanes);
    void keeper.choose(ownerFirst);
    expect(asked.map(({ lanes }) => lanes)).toEqual([upside]);
    asked[0]?.answer(ok(upside, 4));
    await expect.poll(() => asked.length).toBe(2);
    expect(shown()).toBe(ownerFirst);
    asked[1]?.answer(ok(ownerFirst, 5));
    await saved;
    expect(asked.map(({ lanes }) => lanes)).toEqual([upside, ownerFirst]);
    expect(keeper.read().wanted).toBeNull();
  });

  it("that could not be saved stays, says so, and is sent again", async () => {
    const { asked, keeper, shown } = pretendServer();
    const saved = keeper.choose(upside);
    asked[0]?.answer(away);
    await saved;
    expect(keeper.read().failed).toBe(true);
    expect(shown()).toBe(upside);
    const again = keeper.sendAgain();
    asked[1]?.answer(ok(upside, 4));
    await again;
    expect(keeper.read()).toMatchObject({ wanted: null, failed: false });
    expect(asked.map(({ lanes }) => lanes)).toEqual([upside, upside]);
  });

  it("gives way to what was chosen elsewhere since", async () => {
    const { asked, keeper } = pretendServer();
    const saved = keeper.choose(upside);
    asked[0]?.answer(ok(upside, 4));
    await saved;
    expect(lanesToShow(keeper.read(), { lanes: ownerFirst, version: 5 })).toBe(ownerFirst);
    expect(lanesToShow(keeper.read(), page)).toBe(upside);
  });
});
