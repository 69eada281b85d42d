import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import { lockHolder } from "../processes/file-lock";
import { PlainError } from "../processes/plain-error";
import { runScript } from "../processes/run-script";
import { dataDirectory } from "./data-directory";
import { roleUrl, type Role } from "./role-url";
import { secretsOf } from "./secrets";

const printable: readonly Role[] = ["app", "owner", "backup"];

/** The connection string of a role in the running embedded server of this data directory. */
export async function runningUrl(directory: string, role: Role): Promise<string> {
  const notRunning = new PlainError(
    `No embedded server is running on ${directory}: start one with npm run demo.`,
  );
  const file = join(directory, "server.json");
  if (!existsSync(file) || !lockHolder(join(directory, "lock"))) throw notRunning;
  const { port } = JSON.parse(readFileSync(file, "utf8")) as { port: number };
  const url = roleUrl(role, port, secretsOf(directory, false));
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return url;
  } catch {
    throw notRunning;
  } finally {
    await client.end().catch(() => {});
  }
}

await runScript(import.meta.url, async () => {
  const { values } = parseArgs({ options: { role: { type: "string", default: "app" } }, strict: false });
  const role = printable.find((name) => name === values.role);
  if (!role) throw new PlainError(`--role must be one of ${printable.join(", ")}.`);
  console.log(await runningUrl(dataDirectory(), role));
});
