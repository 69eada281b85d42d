import fc from "fast-check";
import { expect, it } from "vitest";
import { neighbourPlace } from "@/components/journeys/map/neighbour-place";
import type { StageId, TouchpointId } from "@/lib/core/ids";

/** Stages with some touchpoints each, and a few of all of those. */
const scenes = fc
  .array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 })
  .map((counts) =>
    counts.map((count, stage) => ({
      id: `s${stage}` as StageId,
      touchpoints: Array.from({ length: count }, (_, at) => ({ id: `${stage}.${at}` as TouchpointId })),
    })),
  )
  .chain((stages) => {
    const all = stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
    return fc.record({ stages: fc.constant(stages), moved: fc.subarray(all) });
  });

it("several that move stand together, in their order, one step further, and nothing else changes its order", () => {
  fc.assert(
    fc.property(scenes, fc.constantFrom(-1 as const, 1 as const), ({ stages, moved }, step) => {
      const place = neighbourPlace(stages, new Set(moved), step);
      if (moved.length === 0) {
        expect(place).toBeNull();
        return;
      }
      const edge = step === 1 ? moved.at(-1) : moved[0];
      const home = stages.findIndex(({ touchpoints }) => touchpoints.some(({ id }) => id === edge));
      const whole = stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
      const beyond = step === 1 ? stages.slice(home + 1) : stages.slice(0, home);
      const ids = stages[home]?.touchpoints.map(({ id }) => id) ?? [];
      const atEnd = step === 1 ? ids.at(-1) === edge : ids[0] === edge;
      // Only at the edge of the map there is nowhere to go.
      expect(place === null).toBe(atEnd && beyond.length === 0);
      if (!place) return;
      expect(stages.map(({ id }) => id)).toContain(place.stageId);
      const rest = stages.map(({ id, touchpoints }) => ({
        id,
        ids: touchpoints.map((one) => one.id).filter((one) => !moved.includes(one)),
      }));
      const target = rest.find(({ id }) => id === place.stageId);
      if (place.after !== null) expect(target?.ids).toContain(place.after);
      const put = rest.flatMap((stage) => {
        if (stage !== target) return stage.ids;
        const at = place.after === null ? 0 : stage.ids.indexOf(place.after) + 1;
        return [...stage.ids.slice(0, at), ...moved, ...stage.ids.slice(at)];
      });
      expect([...put].sort()).toEqual([...whole].sort());
      // The one at the front has passed exactly one other, or only the border of its stage.
      const passed = (order: readonly TouchpointId[]) =>
        order
          .slice(0, order.indexOf(edge ?? whole[0] ?? ("" as TouchpointId)))
          .filter((id) => !moved.includes(id)).length;
      expect(passed(put) - passed(whole)).toBe(atEnd ? 0 : step);
    }),
  );
});
