import { resolve } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { lintPlanted } from "./lint-planted";

type Case = [what: string, path: string, code: string];

const component = "components/journeys/planted.tsx";
const jsx = (element: string) => `export const Planted = () => ${element};`;
const text = (element: string): Case => [element, component, jsx(element)];

/** By rule: what it refuses, and what looks like it and is lawful. */
const rules: [rule: string, refused: Case[], accepted: Case[]][] = [
  [
    "throughline/no-literal-text",
    [
      text("<p>Save</p>"),
      text("<p>n = 5</p>"),
      text('<p>{"Save"}</p>'),
      text("<p>{`${n} of ${m}`}</p>"),
      text('<p>{open ? "Open" : null}</p>'),
      text('<p>{name || "Nobody"}</p>'),
      text('<button type="button" aria-label="Close" />'),
      text('<button type="button" aria-label={open ? "Close" : null} />'),
      text('<input placeholder="Search" />'),
      text('<abbr title="Moment of truth" />'),
      text("<svg aria-roledescription={`curve`} />"),
      text('<Field label="Title" />'),
      text('<Dialog confirmLabel="Delete" />'),
      ["a toast", component, 'toast.success("Saved");'],
      ["a page's title", "app/planted/page.tsx", 'export const metadata = { title: "Planted" };'],
    ],
    [
      text('<p className="text-ink" lang="da">{t("save")}</p>'),
      text("<p>· → 5 % (+2)</p>"),
      text('<p>{mode === "open" && <b>{t("open")}</b>}</p>'),
      text('<Button variant="primary" type="submit" label={t("save")} />'),
      text('<Icon name="close" aria-hidden="true" />'),
      ["a translated toast", component, 'toast.success(t("saved"));'],
    ],
  ],
  [
    "throughline/server-actions",
    [
      ['"use server" in a component', component, '"use server"; export const x = 1;'],
      ['"use server" in a page', "app/planted/page.tsx", '"use server"; export const x = 1;'],
      ['"use server" in a function', component, 'export async function save() { "use server"; }'],
      ['"use server" in a command', "lib/journeys/planted.ts", '"use server"; export const x = 1;'],
      [
        '"use server" in a file of another name',
        "lib/journeys/more/actions.ts",
        '"use server"; export const x = 1;',
      ],
      ["actions without it", "lib/journeys/actions.ts", "export const moveAction = orgAction(move);"],
      ["another function", "lib/journeys/actions.ts", '"use server"; export async function move() {}'],
      ["another constant", "lib/journeys/actions.ts", '"use server"; export const moveAction = move;'],
      ["another maker", "lib/journeys/actions.ts", '"use server"; export const moveAction = wrap(move);'],
      ["another name", "lib/journeys/actions.ts", '"use server"; export const move = orgAction(moveIt);'],
      ["a re-export", "lib/journeys/actions.ts", '"use server"; export { move } from "./commands/move";'],
      ["a default", "lib/journeys/actions.ts", '"use server"; export default orgAction(move);'],
      [
        "a function inside",
        "lib/journeys/actions.ts",
        '"use server"; export const xAction = orgAction(x); function x() { "use server"; }',
      ],
    ],
    [
      [
        "an organisation's action",
        "lib/journeys/actions.ts",
        '"use server"; export const moveAction = orgAction(move);',
      ],
      [
        "a person's action",
        "lib/auth/actions.ts",
        '"use server"; export const endSessionAction = personAction(endSession);',
      ],
      [
        "a stranger's action",
        "lib/feedback/actions.ts",
        '"use server"; export const answerAction = publicAction(answer);',
      ],
      ["a client component", component, '"use client"; export const x = 1;'],
    ],
  ],
  [
    "throughline/door-file",
    [
      [
        "a command of another name",
        "lib/journeys/commands/move-stage.ts",
        "export const moveIt = defineCommand({});",
      ],
      ["a command that is none", "lib/journeys/commands/move-stage.ts", "export const moveStage = () => 1;"],
      [
        "a file without a door",
        "lib/journeys/commands/move-stage.ts",
        "const moveStage = defineCommand({});",
      ],
      [
        "a second value",
        "lib/journeys/commands/move-stage.ts",
        "export const moveStage = defineCommand({}); export const x = 1;",
      ],
      [
        "a query that neither gets nor lists",
        "lib/journeys/queries/journey-map.ts",
        "export const journeyMap = defineQuery({});",
      ],
      [
        "a query among commands",
        "lib/journeys/commands/get-map.ts",
        "export const getMap = defineQuery({});",
      ],
      ["a default export", "lib/journeys/queries/get-map.ts", "export default defineQuery({});"],
    ],
    [
      ["a command", "lib/journeys/commands/move-stage.ts", "export const moveStage = defineCommand({});"],
      [
        "a query with a type",
        "lib/journeys/queries/list-maps.ts",
        "export type Map1 = string; export const listMaps = defineQuery({});",
      ],
    ],
  ],
  [
    "throughline/file-name",
    [
      ["utils", "lib/journeys/utils.ts", "export const x = 1;"],
      ["helpers", "components/journeys/map-helpers.ts", "export const x = 1;"],
      ["common", "lib/common/dates.ts", "export const x = 1;"],
      ["manager", "lib/journeys/manager.ts", "export const x = 1;"],
      ["a barrel", "lib/journeys/index.ts", "export const x = 1;"],
      ["a barrel in the schema's neighbourhood", "db/index.ts", "export const x = 1;"],
      ["camelCase", "lib/journeys/findJourney.ts", "export const x = 1;"],
      ["PascalCase", "components/journeys/Map.tsx", "export const x = 1;"],
    ],
    [
      ["kebab-case", "lib/journeys/find-journey.ts", "export const x = 1;"],
      ["the schema's index", "db/schema/index.ts", 'export * from "./audit";'],
      ["a manager of a department", "components/people/manager-badge.tsx", "export const x = 1;"],
      ["a route with a parameter", "app/[org]/journeys/[journeyId]/page.tsx", "export const x = 1;"],
    ],
  ],
  [
    "throughline/given-clock",
    [
      ["new Date()", "lib/journeys/rules.ts", "export const x = new Date();"],
      ["new Date() among rules", "lib/journeys/rules/overdue.ts", "export const x = () => new Date();"],
      ["Date.now()", "lib/backlog/model.ts", "export const x = Date.now();"],
      ["Date()", "lib/journeys/formats/planted.ts", "export const x = Date();"],
    ],
    [
      ["a date that was given", "lib/journeys/rules.ts", "export const x = (at: string) => new Date(at);"],
      ["the clock elsewhere", "lib/auth/planted.ts", "export const x = new Date();"],
    ],
  ],
  [
    "throughline/no-process-env",
    [
      ["process.env", "lib/auth/planted.ts", "export const x = process.env.SECRET;"],
      ["process.env in a page", "app/planted/page.tsx", "export const x = process.env.SECRET;"],
      ['process["env"]', "lib/auth/planted.ts", 'export const x = process["env"];'],
      ["taken apart", "lib/auth/planted.ts", "const { env } = process; export const x = env;"],
      ["imported", "lib/auth/planted.ts", 'import { env } from "node:process"; export const x = env;'],
      ["through the global object", "lib/auth/planted.ts", "export const x = globalThis.process.env;"],
    ],
    [
      ["in its one place", "lib/core/env.ts", "export const x = process.env.SECRET;"],
      ["in a script", "scripts/planted.ts", "export const x = process.env.PORT;"],
      ["in a configuration", "next.config.js", "export const x = process.env.NEXT_DIST_DIR;"],
    ],
  ],
  [
    "@typescript-eslint/no-explicit-any",
    [["any", "lib/journeys/planted.ts", "export const x = (y: any) => y;"]],
    [["unknown", "lib/journeys/planted.ts", "export const x = (y: unknown) => y;"]],
  ],
  [
    "@typescript-eslint/no-non-null-assertion",
    [["!", "lib/journeys/planted.ts", "export const x = (y?: string) => y!;"]],
    [["a check", "lib/journeys/planted.ts", 'export const x = (y?: string) => y ?? "";']],
  ],
  [
    "@typescript-eslint/ban-ts-comment",
    [
      ["@ts-ignore", "lib/journeys/planted.ts", "// @ts-ignore: no\nexport const x = 1;"],
      ["@ts-expect-error", "lib/journeys/planted.ts", "// @ts-expect-error: no\nexport const x = 1;"],
      ["@ts-nocheck", "lib/journeys/planted.ts", "// @ts-nocheck\nexport const x = 1;"],
    ],
    [["a comment", "lib/journeys/planted.ts", "// Why.\nexport const x = 1;"]],
  ],
  [
    "@typescript-eslint/consistent-type-imports",
    [
      [
        "a type imported as a value",
        "lib/journeys/planted.ts",
        'import { Journey } from "./model"; export type X = Journey;',
      ],
    ],
    [
      [
        "a type",
        "lib/journeys/planted.ts",
        'import type { Journey } from "./model"; export type X = Journey;',
      ],
    ],
  ],
  [
    "max-lines",
    [["401 lines", "lib/journeys/planted.ts", "export const x = 1;\n" + "// why\n".repeat(399) + "// end"]],
    [["400 lines", "lib/journeys/planted.ts", "export const x = 1;\n" + "// why\n".repeat(398) + "// end"]],
  ],
  [
    "react-hooks/rules-of-hooks",
    [
      [
        "a hook under a condition",
        component,
        "export function Planted({ on }) { if (on) useState(1); return null; }",
      ],
    ],
    [["a hook", component, "export function Planted() { useState(1); return null; }"]],
  ],
  [
    "react/jsx-key",
    [text("<ul>{all.map((one) => <li>{one}</li>)}</ul>")],
    [text("<ul>{all.map((one) => <li key={one}>{one}</li>)}</ul>")],
  ],
  ["react/no-danger", [text("<p dangerouslySetInnerHTML={{ __html: words }} />")], [text("<p>{words}</p>")]],
  [
    "react/button-has-type",
    [text("<button>{words}</button>")],
    [text('<button type="submit">{words}</button>')],
  ],
  [
    "@next/next/no-html-link-for-pages",
    [text('<a href="/">{words}</a>')],
    [text('<Link href="/">{words}</Link>')],
  ],
];

describe.each(rules)("%s", (rule, refused, accepted) => {
  it.each(refused)("refuses %s", async (_, path, code) => {
    expect(new Set(await lintPlanted(path, code))).toEqual(new Set([rule]));
  });
  it.each(accepted)("accepts %s", async (_, path, code) => {
    expect(await lintPlanted(path, code)).toEqual([]);
  });
});

it("every rule of the house is among them", async () => {
  const config: unknown = await new ESLint().calculateConfigForFile("lib/journeys/rules.ts");
  const named = Object.keys((config as { rules: Record<string, unknown> }).rules);
  const ours = named.filter((name) => name.startsWith("throughline/"));
  const planted = ["throughline/import-law", ...rules.map(([rule]) => rule)];
  expect(ours.filter((name) => !planted.includes(name))).toEqual([]);
  expect(ours).toHaveLength(7);
});

it("no comment switches a rule off", async () => {
  const code = "/* eslint-disable */\nexport const x = (y: any) => y; // eslint-disable-line";
  const refusals = await lintPlanted("lib/journeys/planted.ts", code);
  expect(refusals).toContain("@typescript-eslint/no-explicit-any");
});

describe("import-x/no-cycle", () => {
  const folder = resolve("tests/architecture/fixtures/cycle");
  it("refuses two files that import one another", async () => {
    const code = 'import { two } from "./two";\n\nexport const one = (): number => two();\n';
    expect(await lintPlanted(`${folder}/one.ts`, code)).toEqual(["import-x/no-cycle"]);
  });
  it("accepts a file outside the circle, and a type from within it", async () => {
    expect(
      await lintPlanted(`${folder}/three.ts`, 'import { two } from "./two";\nexport const three = two;'),
    ).toEqual([]);
    expect(
      await lintPlanted(
        `${folder}/one.ts`,
        'import type { two } from "./two";\nexport type One = typeof two;',
      ),
    ).toEqual([]);
  });
});
