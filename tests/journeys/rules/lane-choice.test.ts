import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanes } from "@/lib/journeys/model/lanes";
import { allLanes, moveLane, readLanes, writeLanes } from "@/lib/journeys/rules/lane-choice";

const choices = fc
  .shuffledSubarray([...lanes], { minLength: lanes.length })
  .chain((order) =>
    fc
      .array(fc.boolean(), { minLength: order.length, maxLength: order.length })
      .map((shown) => order.map((lane, index) => ({ lane, shown: shown[index] ?? true }))),
  );

describe("the lanes that one shows", () => {
  it("are kept as they were chosen", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readLanes(writeLanes(choice))).toEqual(choice);
      }),
    );
  });

  it("are each there once, whatever was kept", () => {
    expect(readLanes(undefined)).toEqual(allLanes);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...lanes, "-owner", "nonsense", "")).map((words) => words.join(".")),
        ),
        (text) => {
          expect(
            readLanes(text)
              .map(({ lane }) => lane)
              .sort(),
          ).toEqual([...lanes].sort());
        },
      ),
    );
    expect(writeLanes(readLanes("owner.-does"))).toBe("owner.-does.touchpoint.thinks.waiting.backStage");
  });

  it("are moved one place at a time, and back again", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom(...lanes), (choice, lane) => {
        const at = choice.findIndex((one) => one.lane === lane);
        const down = moveLane(choice, lane, 1);
        expect(down.findIndex((one) => one.lane === lane)).toBe(Math.min(at + 1, lanes.length - 1));
        if (at < lanes.length - 1) expect(moveLane(down, lane, -1)).toEqual(choice);
        else expect(down).toEqual(choice);
      }),
    );
  });
});
