import { execFileSync, spawnSync } from "node:child_process";
import { PlainError } from "../processes/plain-error";

export type ServiceUser = { uid: number; gid: number };

/**
 * Whom PostgreSQL runs as. It refuses to run as root; then an existing user without rights serves, or one is
 * made. Undefined means: as we are.
 */
export function serviceUser(): ServiceUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user =
    ["postgres", "_postgres", "nobody"].map(userNamed).find((found) => found !== undefined) ?? madeUser();
  if (!user)
    throw new PlainError("PostgreSQL does not run as root, and no other user could be found or made for it.");
  if (spawnSync("/bin/sh", ["-c", "true"], user).status !== 0) {
    throw new PlainError(
      "PostgreSQL does not run as root, and this root user may not start it as another user.",
    );
  }
  return user;
}

function userNamed(name: string): ServiceUser | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const answer = spawnSync("id", [flag, name], { encoding: "utf8" });
    return answer.status === 0 ? Number(answer.stdout.trim()) : Number.NaN;
  });
  return uid && gid ? { uid, gid } : undefined;
}

function madeUser(): ServiceUser | undefined {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "throughline"], {
      stdio: "ignore",
    });
  } catch {
    return undefined;
  }
  return userNamed("throughline");
}
