import { spawnSync } from "node:child_process";
import type { ServiceUser } from "./service-user";

/** Whether a directory can be entered by the user that PostgreSQL runs as: asked of the system, not computed from modes. */
export function canReach(directory: string, user: ServiceUser | undefined): boolean {
  const answer = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", directory], {
    ...user,
    cwd: "/",
    stdio: "ignore",
  });
  return answer.status === 0;
}
