import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programEnvironment } from "@/scripts/database/programs/program-environment";
import { serviceUser } from "@/scripts/database/service-user";
import { untilAnswers } from "@/scripts/database/until-answers";
import { freePort } from "@/scripts/processes/free-port";
import { startChild } from "@/scripts/processes/start-child.mjs";
import { ensurePgbouncer } from "@/scripts/test/ensure-pgbouncer";

/** A PgBouncer in transaction mode before one role's database, with so few connections behind it that they are shared. */
export async function startPgbouncer(
  url: string,
  backends: number,
): Promise<{ url: string; stop(): Promise<void> }> {
  const bin = await ensurePgbouncer();
  const port = await freePort();
  const target = new URL(url);
  const directory = mkdtempSync(join(tmpdir(), "throughline-pgbouncer-"));
  const [settings, people] = [join(directory, "pgbouncer.ini"), join(directory, "people.txt")];
  writeFileSync(
    people,
    `"${decodeURIComponent(target.username)}" "${decodeURIComponent(target.password)}"\n`,
    { mode: 0o600 },
  );
  writeFileSync(
    settings,
    [
      "[databases]",
      `* = host=${target.hostname} port=${target.port}`,
      "[pgbouncer]",
      "listen_addr = 127.0.0.1",
      `listen_port = ${port}`,
      "unix_socket_dir =",
      "auth_type = scram-sha-256",
      `auth_file = ${people}`,
      "pool_mode = transaction",
      `default_pool_size = ${backends}`,
      "max_client_conn = 200",
    ].join("\n"),
    { mode: 0o600 },
  );
  // It does not run as root either.
  const user = serviceUser();
  chmodSync(directory, 0o711);
  if (user) for (const path of [directory, settings, people]) chownSync(path, user.uid, user.gid);
  const child = startChild(join(bin, "pgbouncer"), [settings], {
    ...user,
    cwd: "/",
    env: { PATH: "/usr/bin:/bin", NODE_ENV: process.env.NODE_ENV, ...programEnvironment(bin) },
    stopSignal: "SIGINT",
  });
  target.port = String(port);
  const stop = async () => {
    await child.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  // Asked for another database: a connection kept to this one would keep it from being copied.
  const asked = new URL(target);
  asked.pathname = "/postgres";
  if (!(await untilAnswers(asked.href, child.exited))) {
    await stop();
    throw new Error(`PgBouncer did not start:\n${child.output()}`);
  }
  return { url: target.href, stop };
}
