import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

type Line = { door?: string; outcome?: string; reference?: string; [key: string]: unknown };

const mark = "Zanzibarquartz";

/** What a process wrote that knocked at doors with marked words, at the most talkative level. */
async function talk() {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "tests/core/talkative-doors.ts", mark],
    { env: { ...process.env, LOG_LEVEL: "trace" } },
  );
  const lines = stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Line]));
  const told = lines.find((line) => "shown" in line) as {
    shown: string[];
    organisationId: string;
    userId: string;
  };
  return { output: stdout + stderr, lines, told };
}

describe("the log", () => {
  it("says which door, who, how and how long, and no word that a person wrote", async () => {
    const { output, lines, told } = await talk();
    const { shown, organisationId, userId } = told;
    expect(output).not.toContain(mark);
    expect(output).not.toMatch(/@example|Anna|Title|Department/);

    const doors = lines.filter(({ msg }) => msg === "door");
    expect(doors.map(({ door, outcome }) => `${door} ${outcome}`)).toEqual([
      "journey.create ok",
      "journey.get-map ok",
      "journey.list invalid",
      "journey.create invalid",
      "journey.create forbidden",
      "journey.get-map invalid",
      ...Array.from({ length: 5 }, () => "test.fail internal"),
    ]);
    const known = { organisationId, userId, ms: expect.any(Number) as number };
    expect(doors[0]).toMatchObject({ ...known, requestId: "0af7651916cd43dd8448eb211c80319c" });
    // Whoever is in no request that we know of.
    expect(doors[4]).not.toHaveProperty("requestId");

    const faults = lines.filter(({ msg }) => msg === "a door failed");
    expect(shown).toHaveLength(5);
    expect(faults.map(({ reference }) => reference)).toEqual(shown);
    for (const fault of faults) {
      expect(fault).toMatchObject({ door: "test.fail", requestId: "0af7651916cd43dd8448eb211c80319c" });
      expect(JSON.stringify(fault.err)).toContain("talkative-doors.ts");
    }
    expect(faults.map(({ err }) => (err as { code?: string }).code)).toEqual(
      expect.arrayContaining(["22P02", "42P01"]),
    );
  });
});
