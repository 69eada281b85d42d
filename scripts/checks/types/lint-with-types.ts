import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import type ts from "typescript";
import { typedRules } from "./typed-rules.js";

/** Runs the rules that need types on some files of a program that is there already: building one twice is the dear part. */
export async function lintWithTypes(
  program: ts.Program,
  files: readonly string[],
  rules = typedRules,
): Promise<{ passed: boolean; output: string }> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    errorOnUnmatchedPattern: false,
    warnIgnored: false,
    overrideConfig: [
      { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } },
      {
        ...rules,
        languageOptions: { parser: tseslint.parser, parserOptions: { programs: [program] } },
        plugins: { "@typescript-eslint": tseslint.plugin },
      },
    ],
  });
  if (files.length === 0) return { passed: true, output: "" };
  const results = ESLint.getErrorResults(await eslint.lintFiles([...files]));
  const formatter = await eslint.loadFormatter("stylish");
  return { passed: results.length === 0, output: await formatter.format(results) };
}
