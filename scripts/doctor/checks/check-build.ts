import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtFrom } from "../../build/build-marker";
import { sourceDigest } from "../../build/source-digest";
import type { Finding, Installation } from "../installation";

/** Whether there is a build to serve, and whether it was made of the sources that are here. */
export function checkBuild({ settings, root }: Installation): Finding[] {
  const name = settings.NEXT_DIST_DIR?.trim() || ".next";
  if (!existsSync(join(root, name, "BUILD_ID")))
    return [{ wrong: "There is no build to serve: run npm run build." }];
  const digest = builtFrom(root, name);
  if (digest === undefined)
    return [{ note: "Nobody noted what the build was made from: npm run build notes it." }];
  if (digest === sourceDigest(root)) return [];
  return [
    {
      wrong:
        "The build was made of other sources than are here now: run npm run build and start the server again.",
    },
  ];
}
