import fc from "fast-check";
import { expect, it } from "vitest";
import { moveInList } from "@/components/personas/move-in-list";

it("moves one item and keeps the others in their order", () => {
  const cases = fc
    .uniqueArray(fc.integer(), { minLength: 1, maxLength: 13 })
    .chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1), fc.nat(list.length - 1)));
  fc.assert(
    fc.property(cases, ([list, from, to]) => {
      const item = list[from];
      const moved = moveInList(list, from, to);
      expect(moved[to]).toBe(item);
      expect(moved.filter((other) => other !== item)).toEqual(list.filter((other) => other !== item));
    }),
  );
});
