import { resolve } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

// The project's own configuration, without the rules that need types: those want a file that exists.
const eslint = new ESLint({
  ignore: false,
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ["**/*.{ts,tsx}"] }],
});

// Loading the plugins takes its time once.
await lintPlanted("lib/journeys/planted.ts", 'import { z } from "zod"; export const planted = z;');

/** The rules that refuse some code if it stood in a file of ours; the file need not exist. */
export async function lintPlanted(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}
