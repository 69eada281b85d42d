import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { touchpointFieldsSchema, type TouchpointFields } from "@/lib/journeys/model";
import type { JourneyPicture } from "@/lib/journeys/rules/comparison/journey-picture";
import { comparedFields } from "@/lib/journeys/rules/desired/compared-fields";
import { desiredDifference } from "@/lib/journeys/rules/desired/desired-difference";
import { startingFields } from "@/lib/journeys/rules/desired/starting-fields";
import { arbitraryTouchpoint } from "../../../support/arbitrary-touchpoint";
import { applyChanges } from "../comparison/apply-changes";
import { arbitraryPicture } from "../comparison/arbitrary-picture";

const copyOf = (id: string) => `copy of ${id}`;
const idsIn = ({ stages }: JourneyPicture) => ({
  stages: stages.map(({ id }) => id),
  touchpoints: stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id)),
});
const copiesOf = (ids: readonly string[]) => new Map(ids.map((id) => [copyOf(id), id]));

/** Every id of a picture as that of a copy; what was not copied keeps its own. */
const asCopy = ({ fields, stages }: JourneyPicture, copied: ReadonlySet<string>): JourneyPicture => {
  const called = (id: string) => (copied.has(id) ? copyOf(id) : id);
  return {
    fields,
    stages: stages.map(({ id, fields: said, touchpoints }) => ({
      id: called(id),
      fields: said,
      touchpoints: touchpoints.map((one) => ({ ...one, id: called(one.id) })),
    })),
  };
};
/** What is compared of a picture's touchpoints. */
const compared = (picture: JourneyPicture, side: "current" | "desired"): JourneyPicture => ({
  ...picture,
  stages: picture.stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map(({ id, fields }) => ({ id, fields: comparedFields(fields, side) })),
  })),
});

describe("how a desired journey differs", () => {
  it("is not at all when it is a copy as it began", () => {
    fc.assert(
      fc.property(arbitraryPicture, (current) => {
        const { stages, touchpoints } = idsIn(current);
        const copies = { stages: copiesOf(stages), touchpoints: copiesOf(touchpoints) };
        const copy = asCopy(current, new Set([...stages, ...touchpoints]));
        expect(desiredDifference(current, copy, copies)).toEqual({ changes: [], newer: [] });
      }),
    );
  });

  it("leads from all that was copied to the desired journey, and says nothing of what came later", () => {
    fc.assert(
      fc.property(arbitraryPicture, arbitraryPicture, fc.func(fc.boolean()), (current, desired, newer) => {
        // Each stage stays known: what becomes of touchpoints is asked here.
        const { stages } = idsIn(current);
        const touchpoints = idsIn(current).touchpoints.filter((id) => !newer(id));
        const copied = new Set([...stages, ...touchpoints]);
        const copies = { stages: copiesOf(stages), touchpoints: copiesOf(touchpoints) };
        const known = {
          ...current,
          stages: current.stages.map((stage) => ({
            ...stage,
            touchpoints: stage.touchpoints.filter(({ id }) => copied.has(id)),
          })),
        };
        const wanted = {
          ...desired,
          // A touchpoint that is newer in the current journey has no namesake in the desired one.
          stages: desired.stages.map((stage) => ({
            ...stage,
            touchpoints: stage.touchpoints.filter(
              ({ id }) => copied.has(id) || !idsIn(current).touchpoints.includes(id),
            ),
          })),
        };
        const found = desiredDifference(current, asCopy(wanted, copied), copies);
        expect(applyChanges(compared(known, "current"), found.changes)).toEqual(compared(wanted, "desired"));
        expect(new Set(found.newer)).toEqual(
          new Set(idsIn(current).touchpoints.filter((id) => !copied.has(id))),
        );
      }),
    );
  });

  it("forgets a newer stage with what is in it, but not what was copied and has been moved into it", () => {
    const stage = (id: string, ...ids: string[]) => ({
      id,
      fields: {},
      touchpoints: ids.map((touchpoint) => ({ id: touchpoint, fields: {} })),
    });
    const copies = { stages: copiesOf(["s"]), touchpoints: copiesOf(["a", "b"]) };
    const desired = { fields: {}, stages: [stage(copyOf("s"), copyOf("a"), copyOf("b"))] };
    const only = { fields: {}, stages: [stage("s", "a", "b"), stage("late", "c")] };
    expect(desiredDifference(only, desired, copies)).toEqual({ changes: [], newer: ["c"] });
    const moved = { fields: {}, stages: [stage("s", "a"), stage("late", "b", "c")] };
    expect(desiredDifference(moved, desired, copies)).toMatchObject({
      changes: [
        { of: "stage", id: "late", kind: "removed" },
        { of: "touchpoint", id: "b", kind: "moved", to: { stageId: "s", after: "a" } },
      ],
      newer: ["c"],
    });
  });
});

describe("a copy of a touchpoint", () => {
  const fieldsOf = (picked: object): TouchpointFields =>
    touchpointFieldsSchema.strip().parse({
      title: "Asks",
      does: "",
      thinks: "",
      description: "",
      wayInReason: "",
      wouldRatherUse: "",
      frontStage: "",
      backStage: "",
      systems: "",
      trigger: "",
      momentOfTruthDecision: "",
      initiator: "customer",
      expectedEffort: null,
      measuredWaitP90Minutes: 5,
      attachments: [{ title: "Log", url: "https://example.org/" }],
      ...picked,
    });

  it("differs in nothing from what it was copied from, and says what is wished where that was said", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, (touchpoint) => {
        const fields = fieldsOf(touchpoint);
        const copy = startingFields(fields);
        expect(comparedFields(copy, "desired")).toEqual(comparedFields(fields, "current"));
        expect(copy.scoreAssumed).toBe(fields.scoreDesired ?? fields.scoreAssumed);
        expect(copy).toMatchObject({ measuredWaitP90Minutes: null, monthlyVolume: null, attachments: [] });
      }),
    );
  });

  it("differs once another feeling is wished, or anything else that a wish can change", () => {
    const fields = fieldsOf({ kind: "contact", channel: "phone", control: "owned", momentOfTruth: false,
      lowTolerable: false, scoreAssumed: -1, scoreDesired: 1, expectedWaitMinutes: 60,
      measuredWaitMedianMinutes: 90, monthlyVolume: 10 }); // prettier-ignore
    const copy = startingFields(fields);
    const now = comparedFields(fields, "current");
    expect(comparedFields({ ...copy, scoreAssumed: 2 }, "desired")).not.toEqual(now);
    expect(comparedFields({ ...copy, channel: "portal" }, "desired")).not.toEqual(now);
    expect(comparedFields({ ...copy, monthlyVolume: 99 }, "desired")).toEqual(now);
  });
});
