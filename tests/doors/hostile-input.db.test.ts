import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { commands, queries } from "@/lib/registry";
import { keepStatistics } from "../support/keep-statistics";
import { useTestDatabase } from "../support/use-test-database";
import { badValue } from "./bad-value";
import { doorCases } from "./door-cases";
import { buildDoorWorld, type DoorWorld } from "./door-world";
import { inputFields, part, withValueAt } from "./input-fields";
import { inputSchema } from "./input-schema";
import { knock } from "./knock";
import { overPosted } from "./over-posted";
import { plausibleValue } from "./plausible-value";
import { tenantContents } from "./tenant-contents";

beforeEach(keepStatistics(useTestDatabase()));

let world: DoorWorld;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

beforeAll(async () => {
  world = await buildDoorWorld();
});

const validInput = (name: string) => {
  const door = doorCases[name];
  if (!door) throw new Error(`there is no case for ${name}`);
  return door.input(world, { department: world.own, author: world.owner });
};
const inputOf = (name: string) => {
  const door = commands.get(name) ?? queries.get(name);
  if (!door) throw new Error(`there is no door ${name}`);
  return inputSchema(door.input);
};

describe.each([...commands.keys(), ...queries.keys()])("%s", (name) => {
  test("refuses what does not belong in a field, by its path, and writes nothing", async () => {
    const valid = await validInput(name);
    const before = await tenantContents(world.organisationId);
    for (const field of inputFields(inputOf(name), valid)) {
      await fc.assert(
        fc.asyncProperty(badValue(field), async ({ value }) => {
          const result = await knock(name, world.owner, withValueAt(valid, field.path, value) as object);
          expect(result).toMatchObject({ ok: false, error: { kind: "invalid" } });
          expect(fieldsOf(result)).toContain(field.path.join("."));
        }),
        { numRuns: 12 },
      );
    }
    expect(await tenantContents(world.organisationId)).toEqual(before);
  });

  test("refuses fields that nobody named, at every depth, and writes nothing", async () => {
    const valid = await validInput(name);
    const before = await tenantContents(world.organisationId);
    const objects = inputFields(inputOf(name), valid).filter(({ schemas }) =>
      schemas.some(({ type }) => type === "object"),
    );
    for (const { path, schemas } of objects) {
      const known = new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})));
      const present = path.reduce(part, valid as unknown);
      await fc.assert(
        fc.asyncProperty(
          overPosted(typeof present === "object" && present ? present : {}, known),
          async (more) => {
            const result = await knock(name, world.owner, withValueAt(valid, path, more.value) as object);
            expect(result).toMatchObject({ ok: false, error: { kind: "invalid" } });
            expect(fieldsOf(result)).toContain(path.join("."));
          },
        ),
        { numRuns: 40 },
      );
    }
    expect(await tenantContents(world.organisationId)).toEqual(before);
  });
});

describe.each([...commands.keys(), ...queries.keys()])("%s", (name) => {
  test("answers whatever it is given with a value or a refusal, never with a fault", async () => {
    const valid = await validInput(name);
    const ids = [...(JSON.stringify(valid).match(uuid) ?? []), world.own, world.owner.userId];
    const fields = inputFields(inputOf(name), valid);
    const change = fc
      .constantFrom(...fields)
      .chain((field) => plausibleValue(field, ids).map((value) => ({ path: field.path, value })));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const input = changes.reduce<unknown>(
          (made, { path, value }) => withValueAt(made, path, value),
          valid,
        );
        const result = await knock(name, world.owner, input as object);
        expect(result.ok ? "ok" : result.error.kind).not.toMatch(/internal|unavailable/);
      }),
      { numRuns: 15 },
    );
  });
});

function fieldsOf(result: Awaited<ReturnType<typeof knock>>): string[] {
  return !result.ok && result.error.kind === "invalid" ? Object.keys(result.error.fields) : [];
}
