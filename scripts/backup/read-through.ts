import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { PlainError } from "../processes/plain-error";
import { programEnvironment } from "../database/programs/program-environment";
import type { RowCounts } from "./count-rows";

export type Contents = { rows: RowCounts; bytes: number; sha256: string };

/** Reads a dump from its first byte to its last and answers with what is in it; refuses one that cannot be read to the end. */
export async function readThrough(file: string, bin: string): Promise<Contents> {
  const rows = await rowsIn(file, bin);
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { rows, bytes: statSync(file).size, sha256: hash.digest("hex") };
}

// As pg_restore would send it to a database: a table's rows stand one a line between COPY and a line with \.
async function rowsIn(file: string, bin: string): Promise<RowCounts> {
  const reading = spawn(join(bin, "pg_restore"), ["--file=-", file], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...programEnvironment(bin) },
  });
  let complaint = "";
  reading.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
  const ended = new Promise<number | null>((resolve) => {
    reading.on("error", () => resolve(null));
    reading.on("close", resolve);
  });
  const rows: Record<string, number> = {};
  let table: string | undefined;
  for await (const line of createInterface({ input: reading.stdout, crlfDelay: Infinity })) {
    if (table !== undefined && line === "\\.") table = undefined;
    else if (table !== undefined) rows[table] = (rows[table] ?? 0) + 1;
    else if ((table = copiedTable(line)) !== undefined) rows[table] = 0;
  }
  if ((await ended) !== 0) {
    throw new PlainError(
      `${file} is no whole backup: ${complaint.trim().split("\n").at(-1) || "it cannot be read"}.`,
    );
  }
  return rows;
}

function copiedTable(line: string): string | undefined {
  return /^COPY (\S+) .*FROM stdin;$/.exec(line)?.[1]?.replaceAll('"', "");
}
