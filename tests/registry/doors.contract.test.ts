import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { SystemActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type OrganisationId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { commands, queries } from "@/lib/registry";

const doors = [...commands.values(), ...queries.values()];
const actor: SystemActor = { kind: "system", organisationId: newId<OrganisationId>(), name: "Test" };
const knock = (name: string, input: object) => {
  const command = commands.get(name);
  const query = queries.get(name);
  if (command) return execute(command, actor, input);
  if (query) return read(query, actor, input);
  throw new Error(`there is no door ${name}`);
};

describe.each(doors)("$name", (door) => {
  test("is named for its entity and its verb, and says in one line what it does", () => {
    expect(door.name).toMatch(/^[a-z-]+\.[a-z-]+$/);
    expect(door.summary).toMatch(/^[A-Z].{10,140}[^.]$/);
  });

  test("can be described to others, and takes nothing that it does not name", () => {
    const schema = z.toJSONSchema(door.input, { io: "input", unrepresentable: "any" });
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(() => z.toJSONSchema(door.output, { unrepresentable: "any" })).not.toThrow();
  });

  test("refuses an over-posted field, before anything is looked up", async () => {
    const result = await knock(door.name, { organisationId: newId<OrganisationId>(), isAdmin: true });
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.error.kind).toBe("invalid");
      if (result.error.kind === "invalid") expect(result.error.fields[""]).toBe("unrecognized_keys");
    }
  });
});
