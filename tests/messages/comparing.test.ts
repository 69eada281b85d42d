import { expect, it } from "vitest";
import { compareCatalogues } from "../../scripts/checks/messages/compare-catalogues";

function compare(original: Record<string, string>, translated: Record<string, string>, same: string[] = []) {
  const catalogues = [new Map(Object.entries(original)), new Map(Object.entries(translated))] as const;
  return compareCatalogues(...catalogues, new Set(same));
}

it.each([
  ["a key that is not translated", { "a.b": "Yes" }, {}, /a\.b is not translated$/],
  ["a key of the translation only", {}, { "a.b": "Ja" }, /translation only/],
  ["an empty translation", { "a.b": "Yes" }, { "a.b": " " }, /is empty/],
  ["an empty original", { "a.b": "" }, { "a.b": "Ja" }, /is empty/],
  ["a translation left in English", { "a.b": "Save" }, { "a.b": "Save" }, /not translated: “Save”/],
  ["an argument that is lost", { "a.b": "Hello {name}" }, { "a.b": "Hej" }, /takes “\{name\}”/],
  ["an argument of another name", { "a.b": "{n} left" }, { "a.b": "{m} tilbage" }, /takes/],
  ["a tag that is lost", { "a.b": "<b>Now</b>" }, { "a.b": "Nu" }, /takes “<b>”/],
  [
    "another set of choices",
    { "a.b": "{x, select, y {a} other {b}}" },
    { "a.b": "{x, select, other {c}}" },
    /select/,
  ],
  [
    "a brace that is never closed",
    { "a.b": "Hello {name}" },
    { "a.b": "Hej {name" },
    /not a valid ICU message/,
  ],
  [
    "an argument inside a plural",
    { "a.b": "{n, plural, one {{x}} other {#}}" },
    { "a.b": "{n, plural, other {#}}" },
    /\{x\}/,
  ],
])("refuses %s", (_, original, translated, problem) => {
  expect(compare(original, translated)).toEqual([expect.stringMatching(problem)]);
});

it("accepts other words, other plural forms, another order and what is the same on purpose", () => {
  const original = {
    a: "{n, plural, one {# day} other {# days}} for {name}",
    b: "Portal",
    c: "{n} · <b>{x}</b>",
  };
  const translated = {
    a: "{name}: {n, plural, =0 {ingen dage} other {# dage}}",
    b: "Portal",
    c: "{n} · <b>{x}</b>",
  };
  expect(compare(original, translated, ["Portal"])).toEqual([]);
});
