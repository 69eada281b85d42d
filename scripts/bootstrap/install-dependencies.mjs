import { delimiter, join } from "node:path";
import { startChild } from "../processes/start-child.mjs";
import { dependenciesCurrent } from "./dependencies-current.mjs";
import { withProgress } from "./progress.mjs";

/** Installs what package-lock.json asks for, unless it is there. Says in one sentence why it could not. */
export async function installDependencies(root) {
  if (dependenciesCurrent(root)) return;
  await withProgress("Installing dependencies", async () => {
    // Settings of this machine must not leave out what the scripts need: tools, and the pinned Node, which an
    // install script puts in place.
    const settings = [
      "--include=dev",
      "--include=optional",
      "--ignore-scripts=false",
      "--no-audit",
      "--no-fund",
    ];
    const npm = startChild("npm", ["ci", ...settings], { cwd: root, env: outsideNodeModules(root) });
    const code = await npm.exited;
    if (code !== 0) throw new Error(`The dependencies could not be installed:\n${npm.output().trimEnd()}`);
    if (!dependenciesCurrent(root)) {
      throw new Error(
        "The dependencies were installed, yet node_modules is not what package-lock.json asks for: try npm ci.",
      );
    }
  });
}

// npm removes node_modules before it fills it again: it must not run on the Node that lies in there.
function outsideNodeModules(root) {
  const own = join(root, "node_modules");
  const path = (process.env.PATH ?? "").split(delimiter).filter((part) => !part.startsWith(own));
  return { ...process.env, PATH: path.join(delimiter), NODE_ENV: "development" };
}
