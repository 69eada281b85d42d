import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDirectory } from "./data-directory";

type Journal = { entries: readonly { tag: string; when: number }[] };

/** What migrations there are, as drizzle lists them. */
export const journal = JSON.parse(
  readFileSync(join(projectDirectory, "db", "migrations", "meta", "_journal.json"), "utf8"),
) as Journal;
