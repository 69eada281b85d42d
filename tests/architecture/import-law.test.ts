import { describe, expect, it } from "vitest";
import { lintPlanted } from "./lint-planted";

const law = ["throughline/import-law"];

/** A lawful file but for the one thing that it imports. */
function planted(path: string, source: string, type = false): Promise<string[]> {
  const use = type ? "export type Used = typeof used;" : "export const using = used;";
  const name = /\/(?:commands|queries)\/(.*)\.ts$/
    .exec(path)?.[1]
    ?.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const door = path.includes("/commands/") ? "defineCommand" : "defineQuery";
  const lines = [
    ...(path.endsWith("/actions.ts") ? ['"use server";'] : []),
    `import ${type ? "type " : ""}{ used } from "${source}";`,
    path.endsWith("/actions.ts") ? "export const usedAction = orgAction(used);" : name ? "" : use,
    ...(name ? [`export const ${name} = ${door}(${type ? "" : "used"});`] : []),
    ...(name && type ? [use] : []),
  ];
  return lintPlanted(path, lines.join("\n"));
}

/** For each place: what it may import, what it may not. */
const cases: [place: string, may: string[], mayNot: string[]][] = [
  [
    "db/schema/planted.ts",
    ["./columns", "drizzle-orm"],
    ["@/lib/core/ids", "@/lib/journeys/model", "../client"],
  ],
  ["db/client.ts", ["./schema", "pg", "drizzle-orm/node-postgres"], ["@/lib/core/env", "@/lib/core/ids"]],
  ["db/seed/planted.ts", ["./people"], ["@/lib/core/execute", "@/lib/journeys/model", "../client"]],
  [
    "lib/core/planted.ts",
    [
      "@/db/client",
      "@/db/schema",
      "@/lib/access/can",
      "@/lib/audit/write-audit",
      "@/lib/auth/current-session",
      "./ids",
    ],
    [
      "@/lib/journeys/model",
      "@/lib/registry",
      "@/components/ui/button",
      "pg",
      "@/lib/people/queries/list-members",
    ],
  ],
  [
    "lib/core/ids.ts",
    ["./result", "zod"],
    ["./env", "@/db/client", "@/lib/access/can", "@/lib/planted/model"],
  ],
  ["lib/access/planted.ts", ["@/lib/core/ids"], ["@/db/client", "@/lib/core/execute", "@/lib/people/model"]],
  [
    "lib/audit/planted.ts",
    ["@/db/schema", "@/lib/core/actor"],
    ["@/lib/journeys/model", "@/lib/auth/session"],
  ],
  [
    "lib/events/planted.ts",
    ["@/db/client", "postgres"],
    ["@/lib/journeys/rules", "@/lib/people/queries/list-members"],
  ],
  ["lib/jobs/planted.ts", ["@/db/client", "@/lib/core/execute"], ["@/lib/backlog/model"]],
  [
    "lib/auth/planted.ts",
    ["@/db/client", "@/lib/core/env", "next-auth/jwt"],
    ["@/lib/people/model", "@/lib/registry"],
  ],
  [
    "lib/i18n/planted.ts",
    ["@/lib/auth/current-session", "@/messages/en/common.json"],
    ["@/lib/people/model", "@/db/client"],
  ],
  [
    "lib/planted/model.ts",
    ["@/lib/personas/model", "@/lib/core/ids", "@/lib/core/fields", "@/lib/i18n/locales"],
    [
      "./rules",
      "./find-journey",
      "@/lib/core/execute",
      "@/db/schema",
      "@/lib/backlog/rules",
      "drizzle-orm",
      "@/lib/access/can",
    ],
  ],
  [
    "lib/planted/rules.ts",
    ["./model", "@/lib/personas/model", "./rules/score", "@/lib/core/result", "d3-shape"],
    [
      "@/lib/backlog/rules",
      "./find-journey",
      "@/db/client",
      "@/lib/core/log",
      "./queries/list-journeys",
      "@/components/ui/button",
    ],
  ],
  [
    "lib/insights/rules/planted.ts",
    ["@/lib/journeys/rules/score", "@/lib/backlog/model"],
    ["@/lib/journeys/queries/get-map"],
  ],
  [
    "lib/insights/queries/get-planted.ts",
    ["@/lib/journeys/rules/score", "@/lib/backlog/improvement-row", "@/db/schema"],
    [
      "@/lib/departments/department-row",
      "@/lib/journeys/queries/get-map",
      "@/lib/journeys/commands/create-journey",
    ],
  ],
  [
    "lib/backlog/draft-planted.ts",
    ["@/lib/journeys/rules/score", "@/lib/journeys/touchpoint-row", "@/lib/i18n/load-messages"],
    ["@/lib/personas/persona-row", "@/lib/insights/rules/headline", "@/lib/journeys/commands/create-journey"],
  ],
  [
    "lib/journeys/formats/planted.ts",
    ["../model", "../rules", "./mermaid-journey"],
    ["../find-journey", "@/lib/core/log", "@/db/schema", "../commands/create-journey", "@/lib/backlog/rules"],
  ],
  [
    "lib/journeys/presented-planted.ts",
    ["./model", "@/lib/departments/model", "@/lib/backlog/presented-backlog", "@/lib/core/ids"],
    ["@/db/schema", "./journey-row", "@/lib/core/context", "./queries/list-journeys"],
  ],
  [
    "lib/journeys/find-planted.ts",
    [
      "@/lib/i18n/load-messages",
      "@/db/schema",
      "@/lib/core/errors",
      "@/lib/core/context",
      "@/lib/access/can",
      "./rules",
      "drizzle-orm",
    ],
    [
      "@/db/client",
      "@/lib/backlog/find-improvement",
      "@/lib/backlog/commands/close-improvement",
      "@/lib/auth/session",
    ],
  ],
  [
    "lib/journeys/queries/get-planted.ts",
    [
      "@/db/schema",
      "@/lib/core/define-query",
      "@/lib/access/can",
      "../rules",
      "../model",
      "@/lib/departments/model",
      "../journey-row",
    ],
    [
      "@/db/client",
      "../commands/create-journey",
      "@/lib/backlog/rules",
      "@/lib/backlog/queries/list-backlog",
      "pg",
      "../actions",
    ],
  ],
  [
    "lib/journeys/commands/move-planted.ts",
    [
      "@/db/schema",
      "../rules",
      "../find-journey",
      "@/lib/departments/queries/get-department",
      "@/lib/departments/department-row",
    ],
    [
      "@/lib/backlog/commands/propose-improvement",
      "./create-journey",
      "@/db/client",
      "../actions",
      "@/lib/auth/session",
    ],
  ],
  [
    "lib/planted/actions.ts",
    ["./commands/create-journey", "@/lib/core/org-action", "@/lib/auth/person-action"],
    [
      "@/lib/backlog/commands/propose-improvement",
      "@/db/client",
      "./queries/list-journeys",
      "@/lib/registry",
    ],
  ],
  [
    "lib/registry.ts",
    ["@/lib/journeys/commands/create-journey", "@/lib/journeys/queries/list-journeys"],
    ["@/db/client"],
  ],
  [
    "components/ui/planted.tsx",
    ["./button", "react"],
    ["../charts/curve-thumbnail", "@/lib/journeys/model", "@/lib/core/ids", "../shell/frame"],
  ],
  [
    "components/charts/planted.tsx",
    ["../ui/button", "@/lib/journeys/rules", "recharts", "d3-shape"],
    ["../journeys/map", "@/lib/journeys/actions"],
  ],
  [
    "components/shell/planted.tsx",
    ["../ui/button", "@/lib/auth/actions", "@/lib/i18n/locales", "../auth/sign-out-form"],
    ["@/lib/auth/session", "../journeys/map", "@/db/schema", "@/lib/core/env"],
  ],
  [
    "components/journeys/planted.tsx",
    [
      "../ui/button",
      "../charts/curve-thumbnail",
      "../shell/use-action",
      "./map/grid",
      "../comments/comment-list",
      "@/lib/journeys/model",
      "@/lib/backlog/rules",
      "@/lib/journeys/actions",
      "@/lib/journeys/formats/mermaid-journey",
      "@/lib/journeys/presented-map",
      "@/lib/core/ids",
      "@/lib/core/result",
    ],
    [
      "../backlog/board",
      "../departments/department-list",
      "@/db/client",
      "@/db/schema",
      "@/lib/journeys/queries/get-map",
      "@/lib/journeys/commands/create-journey",
      "@/lib/journeys/find-journey",
      "@/lib/core/execute",
      "@/lib/core/env",
      "@/lib/access/can",
      "@/lib/auth/require-actor",
      "@/lib/registry",
      "@/app/page",
      "recharts",
      "drizzle-orm",
      "pg",
      "next-auth/react",
    ],
  ],
  ["components/auth/planted.tsx", ["next-auth/react", "@/lib/auth/actions"], ["@/lib/auth/session-token"]],
  [
    "app/[org]/journeys/page.tsx",
    [
      "@/components/journeys/list",
      "@/lib/journeys/queries/list-journeys",
      "@/lib/auth/require-actor",
      "@/lib/core/read",
      "@/lib/access/abilities",
    ],
    [
      "@/db/client",
      "@/db/schema",
      "@/lib/journeys/commands/create-journey",
      "@/lib/registry",
      "drizzle-orm",
      "@/tests/support/test-database",
    ],
  ],
  [
    "app/api/v1/route.ts",
    ["@/lib/registry", "@/lib/core/execute", "@/lib/events/journey-stream"],
    ["@/db/client", "@/lib/journeys/commands/create-journey", "next-auth", "postgres"],
  ],
  ["app/api/auth/planted/route.ts", ["next-auth", "@/lib/auth/auth-options"], ["@/db/client"]],
  [
    "scripts/planted.ts",
    ["@/db/client", "@/lib/registry", "@/lib/journeys/commands/create-journey", "@/db/seed/people", "pg"],
    ["@/components/ui/button", "@/app/page", "@/tests/support/test-database"],
  ],
  [
    "e2e/planted.ts",
    ["@/tests/support/test-database", "@/lib/journeys/model", "@/db/client"],
    ["@/components/ui/button", "@/lib/journeys/commands/create-journey"],
  ],
  [
    "tests/journeys/planted.ts",
    ["@/db/client", "@/lib/journeys/commands/create-journey", "@/components/ui/button", "pg"],
    [],
  ],
  [
    "proxy.ts",
    ["@/lib/auth/path-header"],
    ["@/lib/journeys/queries/list-journeys", "@/db/client", "@/scripts/processes/file-lock"],
  ],
];

describe.each(cases)("%s", (place, may, mayNot) => {
  it.each(may)("may import %s", async (source) => {
    expect(await planted(place, source)).toEqual([]);
  });
  if (mayNot.length > 0)
    it.each(mayNot)("may not import %s", async (source) => {
      expect(await planted(place, source)).toEqual(law);
    });
});

describe("types, which the compiler erases", () => {
  it.each([
    ["components/journeys/planted.tsx", "@/lib/journeys/queries/get-map"],
    ["components/journeys/planted.tsx", "@/lib/access/permissions"],
    ["lib/journeys/queries/get-planted.ts", "@/db/client"],
    ["lib/auth/planted.ts", "pg"],
  ])("%s may import them from %s", async (place, source) => {
    expect(await planted(place, source, true)).toEqual([]);
  });
  it.each([
    ["components/journeys/planted.tsx", "@/lib/journeys/commands/create-journey"],
    ["components/journeys/planted.tsx", "@/db/schema"],
    ["lib/planted/rules.ts", "@/lib/backlog/rules"],
  ])("%s may not import even them from %s", async (place, source) => {
    expect(await planted(place, source, true)).toEqual(law);
  });
});

describe("no way of importing gets past", () => {
  it.each([
    ["a relative path", 'import { x } from "../../db/client"; export const y = x;'],
    ["a roundabout path", 'import { x } from "@/lib/../db/client"; export const y = x;'],
    ["an extension", 'import { x } from "@/db/client.ts"; export const y = x;'],
    ["a re-export", 'export { x } from "@/db/client";'],
    ["a re-export of everything", 'export * from "@/db/client";'],
    ["an import when it runs", 'export const y = () => import("@/db/client");'],
    ["an import for its effect", 'import "@/db/client";'],
    ["a type beside a value", 'import { type X, z } from "@/db/client"; export const y: X = z;'],
  ])("%s", async (_, code) => {
    expect(await lintPlanted("components/journeys/planted.tsx", code)).toEqual(law);
  });
});
