import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectDirectory } from "@/scripts/database/data-directory";
import type { Result } from "@/lib/core/result";

type Manifest = { node: Record<string, { filename: string; exportedName: string }> };

/** A server action as a browser calls it; its answer, or an error when none came or it cannot be read. */
export async function callAction(
  instance: { url: string; build: string; appUrl?: string },
  call: { action: string; path: string; cookie: string; input: readonly unknown[] },
): Promise<Result<unknown>> {
  const origin = instance.appUrl ?? instance.url;
  const response = await fetch(instance.url + call.path, {
    method: "POST",
    headers: {
      "next-action": actionId(instance.build, call.action),
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
      origin,
      "x-forwarded-host": new URL(origin).host,
      cookie: call.cookie,
    },
    body: JSON.stringify(call.input),
    redirect: "manual",
  });
  const text = await response.text();
  for (const [, row = ""] of text.matchAll(/^[0-9a-f]+:(\{"ok":(?:true|false).*\})$/gm)) {
    return JSON.parse(row) as Result<unknown>;
  }
  throw new Error(`no answer of an action (${response.status}): ${text.slice(0, 300)}`);
}

const known = new Map<string, string>();

// The build says under which id each action is called.
function actionId(build: string, action: string): string {
  const file = join(projectDirectory, build, "server/server-reference-manifest.json");
  const found = known.get(file + action) ?? idIn(JSON.parse(readFileSync(file, "utf8")) as Manifest, action);
  known.set(file + action, found);
  return found;
}

function idIn({ node }: Manifest, action: string): string {
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === action);
  if (!found) throw new Error(`the build has no action ${action}`);
  return found[0];
}
