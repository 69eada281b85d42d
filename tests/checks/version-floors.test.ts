import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";
import rules from "../../scripts/checks/version-floors.json" with { type: "json" };
import { compareVersions, versionProblems } from "../../scripts/checks/version-problems";

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const lockSchema = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });
const lock = lockSchema.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const manifest = manifestSchema.parse(JSON.parse(readFileSync("package.json", "utf8")));

it("nothing installed is older than its floor, too new or refused", () => {
  expect(versionProblems(lock, rules)).toEqual([]);
});

it("every package of ours is pinned to what the lock says", () => {
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  const installed = wanted.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version]);
  expect(installed).toEqual(wanted);
});

it.each([
  ["next", "16.4.5", /older than 16\.4\.6/],
  ["next", "16.4.6-canary.3", /older than 16\.4\.6/],
  ["next-auth", "4.24.14", /older than 4\.24\.15/],
  ["next-auth", "5.0.0-beta.30", /not below 5/],
  ["next-auth", "5.0.0", /not below 5\.0\.0/],
  ["typescript", "7.0.1", /not below 7/],
  ["drizzle-orm", "1.0.0-rc.1", /not below/],
  ["xlsx", "0.18.5", /refused/],
  ["next", "16.10.0", undefined],
  ["anything-else", "0.0.1", undefined],
])("%s %s", (name, version, problem) => {
  const problems = versionProblems(
    { packages: { [`node_modules/other/node_modules/${name}`]: { version } } },
    rules,
  );
  expect(problems).toEqual(problem ? [expect.stringMatching(problem)] : []);
});

it("orders versions", () => {
  const ordered = [
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0",
    "1.0.1",
    "1.2.0",
    "1.10.0",
    "2.0.0",
  ];
  expect(ordered.toSorted((one, other) => compareVersions(one, other))).toEqual(ordered);
  expect(ordered.toReversed().toSorted(compareVersions)).toEqual(ordered);
  expect(compareVersions("1.2.3", "1.2.3+build")).toBe(0);
});
