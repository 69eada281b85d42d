import fc from "fast-check";
import { expect, it } from "vitest";
import { dropAfter } from "@/components/journeys/grid/drop-place";

const list = fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 12 });

/** The list when some of it, or something from elsewhere, are put after another; null is the beginning. */
const put = (all: readonly number[], moved: readonly number[], after: number | null) => {
  const rest = all.filter((id) => !moved.includes(id));
  const at = after === null ? 0 : rest.indexOf(after) + 1;
  return [...rest.slice(0, at), ...moved, ...rest.slice(at)];
};

it("come to stand right before or right after what they are dropped on, wherever they come from", () => {
  fc.assert(
    fc.property(
      list.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all), fc.constantFrom(...all))),
      fc.subarray([1000, 1001]),
      fc.constantFrom("before", "after"),
      ([all, here, target], elsewhere, side) => {
        const moved = [...here, ...elsewhere];
        fc.pre(moved.length > 0);
        const after = dropAfter(all, moved, target, side);
        if (moved.includes(target)) {
          expect(after).toBeUndefined();
          return;
        }
        const next = after === undefined ? all : put(all, moved, after);
        const [nearest, away] = side === "before" ? [moved.at(-1), -1] : [moved[0], 1];
        expect(next.indexOf(nearest ?? NaN) - next.indexOf(target)).toBe(away);
        expect(next.slice(next.indexOf(moved[0] ?? NaN)).slice(0, moved.length)).toEqual(moved);
        // What changes nothing is not sent.
        if (after !== undefined) expect(next).not.toEqual(all);
      },
    ),
  );
});
