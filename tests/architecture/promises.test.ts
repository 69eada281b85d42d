import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ESLint } from "eslint";
import { expect, it, vi } from "vitest";
import { compile, printDiagnostics } from "../../scripts/checks/types/compile";
import { lintWithTypes } from "../../scripts/checks/types/lint-with-types";
import { typedRules } from "../../scripts/checks/types/typed-rules.js";

vi.setConfig({ testTimeout: 60_000 });

// These rules ask the compiler, so the file must exist; a project of that one file keeps it quick.
const path = "lib/core/result.ts";
const project = "tests/architecture/fixtures/types/tsconfig.json";
const eslint = new ESLint({
  overrideConfig: [
    {
      files: [path],
      languageOptions: {
        parserOptions: {
          projectService: false,
          project,
          // Where CI is set the compiler would read the file from the disk, and not the planted text.
          disallowAutomaticSingleRunInference: true,
        },
      },
    },
  ],
});

it.each([
  ["@typescript-eslint/no-floating-promises", "export async function x(y: () => Promise<void>) { y(); }"],
  ["@typescript-eslint/await-thenable", "export async function x(y: number) { await y; }"],
  [
    "@typescript-eslint/no-misused-promises",
    "export const x = (y: () => Promise<boolean>) => (y() ? 1 : 2);",
  ],
])("%s refuses a planted violation", async (rule, code) => {
  const [result] = await eslint.lintText(code, { filePath: path });
  expect(result?.messages.map(({ ruleId, message }) => ruleId ?? message)).toEqual([rule]);
});

it("an awaited promise is lawful", async () => {
  const [result] = await eslint.lintText("export async function x(y: () => Promise<void>) { await y(); }", {
    filePath: path,
  });
  expect(result?.messages).toEqual([]);
});

it.each([
  "lib/journeys/commands/move-stage.ts",
  "app/page.tsx",
  "components/ui/button.tsx",
  "db/client.ts",
  "scripts/x.ts",
])("%s is linted with types", async (file) => {
  const config: unknown = await new ESLint().calculateConfigForFile(file);
  expect(config).toMatchObject({
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": [2],
      "@typescript-eslint/no-misused-promises": expect.arrayContaining([2]),
      "@typescript-eslint/await-thenable": [2],
    },
  });
});

it("verify's own run of them, on the compiler's program, finds a forgotten await and looks again until it is gone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "compile-"));
  try {
    const check = () => compile(project, join(folder, "memory.tsbuildinfo"));
    const first = check();
    expect(printDiagnostics(first.diagnostics)).toBe("");
    expect(check().affected).toEqual(first.affected);
    const ours = first.affected.filter((file) => !file.includes("node_modules"));
    expect(ours.map((file) => basename(file)).sort()).toEqual(["forgotten-await.ts", "result.ts"]);
    const { passed, output } = await lintWithTypes(first.program, ours, {
      ...typedRules,
      files: ["**/*.ts"],
    });
    expect(passed).toBe(false);
    expect(output.match(/no-\S+/g)).toEqual(["no-floating-promises"]);
    first.remember();
    expect(check().affected).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
