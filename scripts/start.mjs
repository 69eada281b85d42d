import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("../", import.meta.url)));

const installed = ["next/package.json", "tsx/package.json"].every((file) => {
  try {
    return createRequire(import.meta.url).resolve(file);
  } catch {
    return false;
  }
});
if (!installed) {
  console.error("The dependencies are not installed: run npm ci and npm run build first.");
  process.exit(1);
}
const { tsImport } = await import("tsx/esm/api");
const { start } = await tsImport("./start/start.ts", import.meta.url);
process.exit(await start());
