/** A forgotten await loses a write after its transaction has ended: these rules ask the compiler what a promise is. */
export const typedRules = {
  files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "db/**/*.ts", "lib/**/*.ts", "scripts/**/*.ts"],
  rules: {
    "@typescript-eslint/no-floating-promises": "error",
    "@typescript-eslint/await-thenable": "error",
    "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
  },
};
