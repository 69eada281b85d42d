import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionQuery } from "@/lib/comments/rules/mention-query";
import { bodyParts, mentionsIn, namedBody, storedBody } from "@/lib/comments/rules/mentions";
import { threadsOf } from "@/lib/comments/rules/threads";

const ids = ["0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002"] as const;
const names = { [ids[0]]: "Anna", [ids[1]]: "Anna Lund" };
const words = fc.stringMatching(/^[a-zæøå .,!?]{0,12}$/);
const mention = fc.constantFrom(...ids).map((id) => `@[${id}]`);
const body = fc.array(fc.oneof(words, mention), { maxLength: 8 }).map((parts) => parts.join(" "));

test("what is stored comes back after it was edited by name", () => {
  fc.assert(fc.property(body, (stored) => storedBody(namedBody(stored, names), names) === stored));
});

test("the parts of a comment are the whole of it, and its mentions are among them", () => {
  fc.assert(
    fc.property(fc.oneof(body, fc.string()), (stored) => {
      const parts = bodyParts(stored);
      const joined = parts.map((part) => ("text" in part ? part.text : `@[${part.membershipId}]`)).join("");
      expect(joined).toBe(stored);
      const mentioned = parts.flatMap((part) => ("text" in part ? [] : [part.membershipId]));
      expect(mentionsIn(stored)).toEqual([...new Set(mentioned)]);
    }),
  );
});

test("the longer of two names is meant where both fit, and nobody who was not chosen", () => {
  expect(storedBody("@Anna Lund and @Anna", names)).toBe(`@[${ids[1]}] and @[${ids[0]}]`);
  expect(storedBody("@Bo, ask @Anna", {})).toBe("@Bo, ask @Anna");
  expect(namedBody(`@[${ids[0]}]`, {})).toBe(`@[${ids[0]}]`);
});

test.each([
  ["@", 1, { from: 0, text: "" }],
  ["Ask @an", 7, { from: 4, text: "an" }],
  ["Ask @Anna Lu", 12, { from: 4, text: "Anna Lu" }],
  ["Ask @an now", 7, { from: 4, text: "an" }],
  ["(@Åse", 5, { from: 1, text: "Åse" }],
  ["mail@example", 12, null],
  ["@Anna Lund is", 13, null],
  ["Nobody", 6, null],
])("what is typed of a name in %j at %i", (text, caret, expected) => {
  expect(mentionQuery(text, caret)).toEqual(expected);
});

test("threads keep the order of their beginnings, and every comment is in one", () => {
  const comment = (id: string, parentId: string | null, resolvedAt: string | null = null) => ({
    id,
    parentId,
    resolvedAt,
  });
  const [a, b, c, d] = [comment("a", null), comment("b", null, "now"), comment("c", "a"), comment("d", "b")];
  expect(threadsOf([a, b, c, d])).toEqual({
    open: [{ root: a, replies: [c] }],
    resolved: [{ root: b, replies: [d] }],
  });
});
