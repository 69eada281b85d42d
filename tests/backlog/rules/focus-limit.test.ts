import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { improvementStates } from "@/lib/backlog/model";
import { focusLimit, focusRefusal } from "@/lib/backlog/rules/focus-limit";

describe("focusRefusal", () => {
  it("lets three in, and no fourth", () => {
    const proposed = { state: "proposed", focus: false } as const;
    expect([0, 1, 2, 3, 4].map((inFocus) => focusRefusal(proposed, inFocus))).toEqual([
      null,
      null,
      null,
      "too-many",
      "too-many",
    ]);
  });

  it("refuses what is done, and keeps what is in", () => {
    expect(focusRefusal({ state: "closed", focus: false }, 0)).toBe("not-open");
    expect(focusRefusal({ state: "in-progress", focus: true }, focusLimit)).toBeNull();
  });

  it("never lets focus grow beyond the limit, whoever asks in whatever order", () => {
    const asked = fc.array(fc.constantFrom(...improvementStates), { maxLength: 12 });
    fc.assert(
      fc.property(asked, (states) => {
        const inFocus = states.reduce((count, state) => {
          return focusRefusal({ state, focus: false }, count) === null ? count + 1 : count;
        }, 0);
        expect(inFocus).toBeLessThanOrEqual(focusLimit);
      }),
    );
  });
});
