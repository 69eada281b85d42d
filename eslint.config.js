import js from "@eslint/js";
import next from "@next/eslint-plugin-next";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { throughline } from "./scripts/checks/rules/plugin.js";
import { typedRules } from "./scripts/checks/types/typed-rules.js";

const source = ["**/*.{ts,tsx,mts}"];
const everything = ["**/*.{ts,tsx,mts,js,mjs}"];
const screens = ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"];

const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, "readonly"]),
);

/** Each rule that keeps the house in shape has a planted violation in tests/architecture. */
export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      ".next*/",
      ".data/",
      "next-env.d.ts",
      "test-results/",
      "playwright-report/",
      "tests/architecture/fixtures/",
    ],
  },
  // A rule that is wrong is changed here, for everybody; no comment switches one off.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: everything,
    plugins: { throughline, "import-x": importX },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "tsconfig.json" })],
      "import-x/extensions": [".ts", ".tsx", ".mts", ".js", ".mjs"],
      "import-x/external-module-folders": ["node_modules"],
    },
    rules: {
      "max-lines": ["error", 400],
      // NUL and its like are looked for on purpose.
      "no-control-regex": "off",
      eqeqeq: ["error", "smart"],
      "no-restricted-syntax": [
        "error",
        { selector: "TSEnumDeclaration", message: "A const array and z.enum serve better" },
      ],
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "throughline/file-name": "error",
      "throughline/import-law": "error",
      "throughline/server-actions": "error",
      "throughline/door-file": "error",
      "throughline/no-literal-text": "error",
      "throughline/no-process-env": "error",
    },
  },
  {
    files: source,
    rules: {
      // The compiler finds these, and knows more.
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, minimumDescriptionLength: 0 },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  {
    ...typedRules,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    files: screens,
    plugins: { "@next/next": next, react, "react-hooks": reactHooks },
    settings: { react: { version: "19" } },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs["core-web-vitals"].rules,
      ...reactHooks.configs.recommended.rules,
      "react/jsx-key": "error",
      "react/jsx-no-target-blank": "error",
      "react/no-danger": "error",
      "react/no-unknown-property": "error",
      "react/button-has-type": "error",
    },
  },
  {
    files: [
      "lib/**/{model,rules}.ts",
      "lib/**/{model,rules,formats}/**/*.ts",
      "lib/**/presented-*.ts",
      "lib/core/calendar-date.ts",
    ],
    rules: { "throughline/given-clock": "error" },
  },
  {
    // db imports nothing of ours; the log must work before the environment has been found good; next-auth is
    // told its address through the environment and no other way; the compiler fills in proxy.ts whether it
    // builds for development.
    files: [
      "proxy.ts",
      "lib/core/env.ts",
      "lib/core/log.ts",
      "db/client.ts",
      "lib/auth/auth-options.ts",
      "scripts/**",
      "tests/**",
      "e2e/**",
      "*.config.{ts,js}",
    ],
    rules: { "throughline/no-process-env": "off" },
  },
  {
    // Plain JavaScript of ours runs in Node; the compiler does not look at it.
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: nodeGlobals },
  },
);
