import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every message of one language by its whole key: "journeys.list.title". */
export type Catalogue = ReadonlyMap<string, string>;

/** Reads messages/<locale>/<namespace>.json. */
export function readCatalogue(folder: string): Catalogue {
  const found = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    collect(file.replace(/\.json$/, ""), JSON.parse(readFileSync(join(folder, file), "utf8")), found);
  }
  return found;
}

function collect(key: string, value: unknown, found: Map<string, string>): void {
  if (typeof value === "string") found.set(key, value);
  else if (value && typeof value === "object") {
    for (const [name, inner] of Object.entries(value)) collect(`${key}.${name}`, inner, found);
  } else throw new Error(`${key} is neither a text nor a group of texts`);
}
