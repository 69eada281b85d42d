import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectDirectory } from "./data-directory";

/** Reads `.env` as the server does; what is set already stays. */
export function loadEnvFile(): void {
  const file = join(projectDirectory, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
