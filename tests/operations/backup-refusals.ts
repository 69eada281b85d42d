import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { backUp } from "@/scripts/backup/back-up";
import { readThrough } from "@/scripts/backup/read-through";
import { restore } from "@/scripts/backup/restore";
import { setAside } from "@/scripts/backup/set-aside";
import { projectDirectory } from "@/scripts/database/data-directory";
import { startChild } from "@/scripts/processes/start-child.mjs";
import { plantedPrograms } from "./planted-programs";
import { tableDigests } from "./table-digests";
import type { useTwoServers } from "./use-two-servers";

/** What a backup and a restore must refuse, and that what they refuse leaves nothing changed. `file` is a whole backup. */
export function backupRefusals(servers: ReturnType<typeof useTwoServers>, file: string): void {
  const directory = mkdtempSync(join(tmpdir(), "throughline-refusals-"));
  const target = join(directory, "new.dump");
  let real = "";
  beforeAll(() => void (real = process.env.PG_BIN ?? ""));
  afterEach(() => void (process.env.PG_BIN = real));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const plant = (scripts: Parameters<typeof plantedPrograms>[2]) =>
    void (process.env.PG_BIN = plantedPrograms(dirname(file), real, scripts));
  const keep = () => backUp(servers.source().url("backup"), target);
  const fill = (options?: { replace: boolean }) => restore(servers.target().url("owner"), file, options);
  const nothingKept = () => expect(readdirSync(directory)).toEqual([]);

  describe("a backup", () => {
    test("that broke off half-way leaves nothing behind", async () => {
      plant({
        pg_dump:
          'case "$*" in *--file=*) head -c 9000 "$0" > "${4#--file=}"; exit 1;; esac\nexec "$real" "$@"',
      });
      await expect(keep()).rejects.toThrow("The backup failed and nothing was kept");
      nothingKept();
    });

    test("that is interrupted takes away what it had written", async () => {
      plant({ pg_dump: 'case "$*" in *--file=*) sleep 300;; esac\nexec "$real" "$@"' });
      const run = startChild(
        process.execPath,
        ["--import", "tsx", join(projectDirectory, "scripts/backup/backup.ts"), "--to", target],
        { env: { ...process.env, BACKUP_DATABASE_URL: servers.source().url("backup") } },
      );
      await vi.waitUntil(() => readdirSync(directory).length > 0, { timeout: 60_000 });
      expect(readdirSync(directory)).toEqual([expect.stringMatching(/^new\.dump\.\d+\.draft$/)]);
      await run.stop();
      nothingKept();
    });

    test("that lacks rows is not kept, and says what is missing", async () => {
      plant({ pg_dump: 'exec "$real" "$@" --exclude-table-data=public.audit_entries' });
      await expect(keep()).rejects.toThrow(/audit_entries has \d+ rows and not 0/);
      nothingKept();
    });

    test("puts no secret on a command line", async () => {
      const list = `${directory}.arguments`;
      plant({ pg_dump: `echo "$@" >> '${list}'\nexec "$real" "$@"` });
      await keep();
      rmSync(target);
      const told = readFileSync(list, "utf8");
      rmSync(list);
      expect(told).toContain("--format=custom");
      for (const secret of Object.values(servers.source().secrets)) expect(told).not.toContain(secret);
    });

    test("never takes the place of another", async () => {
      await expect(backUp(servers.source().url("backup"), file)).rejects.toThrow("is there already");
    });

    test("is refused to a role from which rows are hidden", async () => {
      await expect(backUp(servers.source().url("app"), target)).rejects.toThrow(
        "throughline_app cannot back up: row-level security hides every organisation from it.",
      );
    });

    test("is refused when pg_dump is missing or older than the server", async () => {
      process.env.PG_BIN = directory;
      await expect(keep()).rejects.toThrow(
        /^pg_dump and pg_restore are not on this machine: install .* or set PG_BIN/,
      );
      plant({ pg_dump: "echo 'pg_dump (PostgreSQL) 14.2'" });
      await expect(keep()).rejects.toThrow(
        `The newest pg_dump on this machine is version 14 and the database is PostgreSQL ${servers.major()}:`,
      );
      nothingKept();
    });

    test("that was cut off, changed or is something else is told from a whole one", async () => {
      const { rows, bytes } = await readThrough(file, real);
      expect(rows["public.organisations"]).toBe(3);
      const damaged = join(directory, "damaged.dump");
      for (const length of [bytes - 1_000, Math.floor(bytes / 2), 0]) {
        copyFileSync(file, damaged);
        truncateSync(damaged, length);
        await expect(readThrough(damaged, real), `${length} bytes`).rejects.toThrow("is no whole backup");
      }
      writeFileSync(damaged, "something else");
      await expect(readThrough(damaged, real)).rejects.toThrow("is no whole backup");
      rmSync(damaged);
    });
  });

  describe("a restore", () => {
    const state = async () => tableDigests(await servers.connect(1, "backup"));

    test("refuses a database that is not empty, in one sentence, and changes nothing", async () => {
      const before = await state();
      await expect(fill()).rejects.toThrow(
        /^The database throughline is not empty \(\d+ things, such as \S+\): restore into an empty one, or add --replace .*\.$/,
      );
      expect(await state()).toEqual(before);
    });

    test("that fails while it replaces puts everything back", async () => {
      const before = await state();
      plant({ pg_restore: 'case "$*" in *--single*) exit 1;; esac\nexec "$real" "$@"' });
      await expect(fill({ replace: true })).rejects.toThrow("was not restored, and nothing was changed");
      expect(await state()).toEqual(before);
    });

    test("that was killed while it replaced is undone by the next", async () => {
      const before = await state();
      await setAside(await servers.connect(1, "owner"));
      expect(await state()).not.toEqual(before);
      await expect(fill()).rejects.toThrow("is not empty");
      expect(await state()).toEqual(before);
    });

    test("replaces what is there when told, by all that was kept and nothing else", async () => {
      const kept = await tableDigests(await servers.connect(0, "backup"));
      expect(await state()).not.toEqual(kept);
      await fill({ replace: true });
      expect(await state()).toEqual(kept);
    });

    test("of a file that is not there says so", async () => {
      await expect(restore(servers.target().url("owner"), `${file}.x`)).rejects.toThrow("There is no backup");
    });
  });
}
