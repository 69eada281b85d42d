import { compile, printDiagnostics } from "./types/compile";
import { lintWithTypes } from "./types/lint-with-types";

// What `tsc` says, and then the lint rules that need to know the types, from one program.
const { program, diagnostics, affected, remember } = compile(
  "tsconfig.json",
  "node_modules/.cache/verify/tsconfig.tsbuildinfo",
);
console.error(printDiagnostics(diagnostics));
const ours = affected.filter((file) => !file.includes("/node_modules/") && !file.includes("/.next"));
const { passed, output } = await lintWithTypes(program, ours);
console.error(output);
if (passed && diagnostics.length === 0) remember();
else process.exitCode = 1;
