import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeFetchFailure } from "../describe-fetch-failure";
import type { Finding, Installation } from "../installation";

const patienceMs = 10_000;

/** Whether APP_URL leads to this installation, and whether it is ready. */
export async function checkAddress({ settings, root }: Installation): Promise<Finding[]> {
  const address = settings.APP_URL?.trim() ?? "";
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return [];
  const ask = (path: string) =>
    fetch(new URL(path, address), { redirect: "manual", signal: AbortSignal.timeout(patienceMs) });
  try {
    const ready = await ask("/readyz");
    if (ready.status >= 300 && ready.status < 400) {
      const target = ready.headers.get("location") ?? "";
      return [
        {
          wrong: `APP_URL ${address} sends people on to ${originOf(target, address)}: set APP_URL to where it ends.`,
        },
      ];
    }
    const { status = "", reason = "" } = await state(ready);
    if (!status) return [{ wrong: `APP_URL ${address} is answered by something that is not this product.` }];
    const manifest = await ask(`/_next/static/${buildOf(settings, root)}/_buildManifest.js`);
    return [
      ...(manifest.ok
        ? []
        : [
            {
              wrong: `APP_URL ${address} is served by another build than the one here: start the server again, or see where that name leads.`,
            },
          ]),
      ...(status === "ok"
        ? []
        : [{ wrong: `The server at ${address} says that it cannot work: ${reason}.` }]),
    ];
  } catch (error) {
    return [{ wrong: `APP_URL ${address} cannot be reached from here: ${describeFetchFailure(error)}.` }];
  }
}

async function state(response: Response): Promise<{ status?: string; reason?: string }> {
  try {
    return (await response.json()) as { status?: string; reason?: string };
  } catch {
    return {};
  }
}

function originOf(target: string, address: string): string {
  return URL.canParse(target, address) ? new URL(target, address).origin : "somewhere else";
}

function buildOf(settings: Installation["settings"], root: string): string {
  const file = join(root, settings.NEXT_DIST_DIR?.trim() || ".next", "BUILD_ID");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : "none";
}
