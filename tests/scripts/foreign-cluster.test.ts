import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { refuseForeignCluster } from "@/scripts/database/cluster";

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "throughline-foreign-"))));
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const check = () => refuseForeignCluster(directory, join(directory, "postgres"), "18");

function put(place: string, file: string, text: string): void {
  mkdirSync(join(directory, place), { recursive: true });
  writeFileSync(join(directory, place, file), text);
}

test("nothing yet, and a cluster of this version, are served", () => {
  expect(check).not.toThrow();
  put("postgres", "PG_VERSION", "18\n");
  expect(check).not.toThrow();
});

test.each(["postgres", "."])("another version's cluster (in %s) is refused in one sentence", (place) => {
  put(place, "PG_VERSION", "15\n");
  expect(check).toThrow(
    `The data directory ${directory} belongs to PostgreSQL 15 and this is PostgreSQL 18: move it away, or set DATA_DIR to another directory.`,
  );
});

test("a cluster that somebody else keeps in the directory is not ours to serve", () => {
  put(".", "PG_VERSION", "18\n");
  expect(check).toThrow(/somebody else's/);
});

test("what is no cluster is never overwritten", () => {
  put("postgres", "letter.txt", "Dear");
  expect(check).toThrow(/holds something that is no database/);
});
