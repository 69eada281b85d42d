import fc from "fast-check";
import { expect, test } from "vitest";
import { keepSame } from "@/components/ui/keep-same";

const item = fc.record({ id: fc.constantFrom("a", "b", "c", "d"), text: fc.string({ maxLength: 2 }) });
const items = fc.uniqueArray(item, { selector: ({ id }) => id });
const data = fc.oneof(fc.jsonValue(), items, fc.record({ title: fc.string({ maxLength: 1 }), items }));

test("what comes out says what was read, whatever was known before", () => {
  fc.assert(
    fc.property(data, data, (before, next) => {
      expect(keepSame(before, next)).toEqual(next);
    }),
  );
});

test("what says the same as before is what was there before", () => {
  fc.assert(
    fc.property(data, (before) => {
      expect(keepSame(before, structuredClone(before))).toBe(before);
    }),
  );
});

test("what did not change is the same object, wherever it stands now", () => {
  fc.assert(
    fc.property(items, items, (before, next) => {
      const kept = keepSame({ items: before }, { items: next }).items;
      for (const one of kept) {
        const known = before.find(({ id }) => id === one.id);
        if (known?.text === one.text) expect(one).toBe(known);
        else expect(before).not.toContain(one);
      }
    }),
  );
});

test("what is not there any more is not kept", () => {
  expect(keepSame({ a: 1, b: undefined }, { a: 1 })).toEqual({ a: 1 });
  expect(Object.keys(keepSame({ a: 1, b: undefined }, { a: 1 }))).toEqual(["a"]);
  expect(Object.keys(keepSame({ a: 1 }, { a: 1, b: undefined }))).toEqual(["a", "b"]);
});
