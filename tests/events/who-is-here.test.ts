import fc from "fast-check";
import { expect, test } from "vitest";
import type { Presence } from "@/lib/events/presence";
import { presenceTimes } from "@/lib/events/presence";
import { WhoIsHere } from "@/lib/events/who-is-here";

const ids = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];
const said = fc.record({
  key: fc.constantFrom("a/1", "a/2", "b/1"),
  tab: fc.constantFrom(...ids),
  userId: fc.constantFrom(...ids),
  touchpointId: fc.constantFrom(...ids, null),
  gone: fc.boolean(),
  after: fc.integer({ min: 0, max: presenceTimes.believeMs }),
});

const presence = ({
  tab,
  userId,
  touchpointId,
  gone,
}: { [Key in "tab" | "userId"]: string } & {
  touchpointId: string | null;
  gone: boolean;
}) => ({ tab, userId, gone, place: { touchpointId, field: null } }) as unknown as Presence;

test("who is in a journey is who spoke there last and did not say that they were gone; it says when that changes", () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 40 }), (all) => {
      const here = new WhoIsHere();
      const expected = new Map<string, string | null>();
      for (const one of all) {
        const whose = `${one.key} ${one.userId} ${one.tab}`;
        const before = [...expected].sort().toString();
        if (one.gone) expected.delete(whose);
        else expected.set(whose, one.touchpointId);
        expect(here.hear(one.key, presence(one), 0)).toBe([...expected].sort().toString() !== before);
      }
      for (const key of ["a/1", "a/2", "b/1"]) {
        const found = here
          .in(key)
          .map(({ tab, userId, place }) => [`${key} ${userId} ${tab}`, place?.touchpointId ?? null]);
        expect(found.sort()).toEqual([...expected].filter(([whose]) => whose.startsWith(`${key} `)).sort());
      }
    }),
  );
});

test("whoever falls silent is forgotten, and nobody else", () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 40 }), (all) => {
      const here = new WhoIsHere();
      let now = 0;
      const lastSaid = new Map<string, number>();
      for (const one of all) {
        now += one.after;
        here.hear(one.key, presence({ ...one, gone: false }), now);
        lastSaid.set(`${one.key} ${one.userId} ${one.tab}`, now);
      }
      here.forgetSilent(now);
      const left = ["a/1", "a/2", "b/1"].flatMap((key) =>
        here.in(key).map(({ tab, userId }) => `${key} ${userId} ${tab}`),
      );
      const believed = [...lastSaid]
        .filter(([, at]) => now - at <= presenceTimes.believeMs)
        .map(([whose]) => whose);
      expect(left.sort()).toEqual(believed.sort());
    }),
  );
});
