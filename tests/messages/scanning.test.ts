import { describe, expect, it } from "vitest";
import { checkUses } from "../../scripts/checks/messages/check-uses";
import { messageUses } from "../../scripts/checks/messages/message-uses";
import { refusalKeys } from "../../scripts/checks/messages/refusal-keys";

const catalogue = new Map(
  Object.entries({ "map.title": "Map", "map.channel.portal": "Portal", "map.channel.sms": "SMS" }),
);

function check(code: string) {
  const { uses, problems } = messageUses("planted.tsx", code);
  return { ...checkUses(catalogue, uses), problems };
}

const all = 't("title"); t(`channel.${x}`);';

describe("planted", () => {
  it("a key that nobody wrote is found, with its place", () => {
    const { missing } = check(`const t = useTranslations("map");\n${all}\nt("titel");`);
    expect(missing).toEqual(["map.titel (planted.tsx:3)"]);
  });

  it("a group that nobody wrote is found", () => {
    expect(check('const t = useTranslations("map"); t(`kanal.${x}`);').missing).toEqual([
      "map.kanal.* (planted.tsx:1)",
    ]);
  });

  it("a key that nobody asks for is found", () => {
    expect(check('const t = useTranslations("map"); t(`channel.${x}`);').unused).toEqual(["map.title"]);
  });

  it.each([
    ["a key that is not written down", 'const t = useTranslations("map"); t(key);'],
    ["a translator of an unknown namespace", "const t = useTranslations(namespace);"],
    ["a translator of everything", "const t = useTranslations();"],
  ])("%s is a problem", (_, code) => {
    expect(check(code).problems).toHaveLength(1);
  });
});

describe("understands", () => {
  it.each([
    ["a client component", `function C() { const t = useTranslations("map"); return () => { ${all} }; }`],
    ["a server component", `async function P() { const t = await getTranslations("map"); ${all} }`],
    ["a namespace in an object", `const t = await getTranslations({ locale, namespace: "map" }); ${all}`],
    ["several at once", `const [f, t] = await Promise.all([getFormatter(), getTranslations("map")]); ${all}`],
    ["several in a row", `const [t, f] = [await getTranslations("map"), await getFormatter()]; ${all}`],
    ["another name", 'const words = useTranslations("map"); words("title"); words(`channel.${x}`);'],
    ["a translator handed on", `function label(t: Translator<"map">) { ${all} }`],
    [
      "an immediate call",
      '(await getTranslations("map"))("title"); const t = useTranslations("map"); t(`channel.${x}`);',
    ],
    [
      "rich, raw, markup and has",
      'const t = useTranslations("map"); t.rich("title"); t.raw("channel"); t.has("title");',
    ],
    [
      "a choice of keys",
      'const t = useTranslations("map"); t(a ? "title" : b ? "channel.portal" : "channel.sms");',
    ],
    [
      "a constant table of keys",
      `const k = { a: "title", b: "channel.sms" } as const; const t = useTranslations("map"); t(k[x]); ${all}`,
    ],
    [
      "an inner translator of the same name",
      `const t = useTranslations("map"); { const t = useTranslations("map"); ${all} }`,
    ],
  ])("%s", (_, code) => {
    expect(check(code)).toEqual({ missing: [], unused: [], problems: [] });
  });

  it("that another thing of the same name is no translator", () => {
    const code = `const t = useTranslations("map"); ${all} list.map((t) => t("nothing"));`;
    expect(check(code)).toEqual({ missing: [], unused: [], problems: [] });
  });
});

it("what code refuses with is a message too", () => {
  const code = `
    throw invalid({ title: "taken", "": "archived" });
    z.string().refine(storable, { error: "unstorable" });
    ctx.addIssue({ code: "custom", message: "last-owner" });
    other({ title: "no" });`;
  expect(refusalKeys("planted.ts", code).map(({ pattern }) => pattern.replace("errors.field.", ""))).toEqual([
    "taken",
    "archived",
    "unstorable",
    "last-owner",
  ]);
});
