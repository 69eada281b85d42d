import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether what package-lock.json asks for is what node_modules holds, the pinned Node included. */
export function dependenciesCurrent(root) {
  // npm writes its own account of node_modules last, so an interrupted install has none.
  const [wanted, installed] = ["package-lock.json", "node_modules/.package-lock.json"].map((file) =>
    packages(root, file),
  );
  if (!wanted || !installed) return false;
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === "") continue;
    const found = installed[path];
    // Optional ones belong to other platforms.
    if (found ? found.version !== version : !optional && !devOptional) return false;
  }
  const node = join(root, "node_modules", ".bin", "node");
  if (!existsSync(node)) return false;
  return (
    spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim() ===
    `v${wanted["node_modules/node"].version}`
  );
}

function packages(root, file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}
