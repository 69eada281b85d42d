import fc from "fast-check";
import { expect, test } from "vitest";
import { compareFields } from "@/lib/suggestions/rules/compare-fields";
import { stateAfter } from "@/lib/suggestions/rules/state-after";

const names = ["title", "does", "thinks", "description"] as const;
const values = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom("a", "b", "c")])) as Record<
    (typeof names)[number],
    fc.Arbitrary<string>
  >,
);
const change = fc.subarray([...names], { minLength: 1 }).chain((fields) =>
  fc.record({
    was: values,
    now: values,
    suggested: values.map((all) => Object.fromEntries(fields.map((field) => [field, all[field]]))),
    fields: fc.constant(fields),
  }),
);

test("each suggested field is settled, changed since, or as it was when it was suggested", () => {
  fc.assert(
    fc.property(change, ({ was, now, suggested, fields }) => {
      const found = compareFields({ was, now, suggested });
      expect(found.fields).toEqual(fields);
      for (const field of fields) {
        const settled = now[field] === suggested[field];
        expect(found.settled.includes(field)).toBe(settled);
        expect(found.changed.includes(field)).toBe(!settled && now[field] !== was[field]);
      }
    }),
  );
});

test("links are the same when they say the same", () => {
  const attachments = [{ title: "Log", url: "https://example.org/" }];
  const found = compareFields({ was: { attachments: [] }, now: { attachments }, suggested: { attachments } });
  expect(found).toEqual({ fields: ["attachments"], settled: ["attachments"], changed: [] });
});

test("what becomes of a suggestion follows from what was taken over", () => {
  fc.assert(
    fc.property(
      fc.subarray([...names], { minLength: 1 }).chain((fields) =>
        fc.record({
          fields: fc.constant(fields),
          settled: fc.subarray(fields),
          accepted: fc.subarray(fields),
        }),
      ),
      ({ fields, settled, accepted }) => {
        const state = stateAfter(fields, settled, accepted);
        expect(state === "accepted").toBe(accepted.length === fields.length);
        expect(state === "partly").toBe(accepted.length > 0 && accepted.length < fields.length);
        expect(state === "outdated").toBe(accepted.length === 0 && settled.length === fields.length);
      },
    ),
  );
});
