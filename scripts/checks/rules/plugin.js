import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { doorFile } from "./door-file.js";
import { fileName } from "./file-name.js";
import { givenClock } from "./given-clock.js";
import { importLaw } from "./import-law.js";
import { noLiteralText } from "./no-literal-text.js";
import { noProcessEnv } from "./no-process-env.js";
import { serverActions } from "./server-actions.js";

// ESLint's cache asks for a version: a rule that changes must look at every file again.
const sources = globSync(["rules/*.js", "law/*.js"], { cwd: new URL("..", import.meta.url) }).sort();
const version = createHash("sha256");
for (const source of sources) version.update(readFileSync(new URL(`../${source}`, import.meta.url)));

/** The house's own rules; tests/architecture plants a violation of each. */
export const throughline = {
  meta: { name: "throughline", version: version.digest("hex") },
  rules: {
    "door-file": doorFile,
    "file-name": fileName,
    "given-clock": givenClock,
    "import-law": importLaw,
    "no-literal-text": noLiteralText,
    "no-process-env": noProcessEnv,
    "server-actions": serverActions,
  },
};
