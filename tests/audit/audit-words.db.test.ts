import { beforeAll, expect, test } from "vitest";
import { auditChanges } from "@/components/settings/audit-changes";
import { auditFields, auditKinds, auditVerbs, wordAmong } from "@/components/settings/audit-words";
import { withTenant } from "@/db/client";
import { auditEntries } from "@/db/schema";
import { commands } from "@/lib/registry";
import { doorCases } from "../doors/door-cases";
import { buildDoorWorld, type DoorWorld } from "../doors/door-world";
import { knock } from "../doors/knock";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let world: DoorWorld;
beforeAll(async () => {
  world = await buildDoorWorld();
});

test("whatever a command writes into the log has words in the log's page", async () => {
  for (const [name, door] of Object.entries(doorCases)) {
    if (!commands.has(name) || door.permission === "nobody") continue;
    const result = await knock(
      name,
      world.owner,
      await door.input(world, { department: world.own, author: world.owner }),
    );
    expect(result, name).toMatchObject({ ok: true });
  }
  const entries = await withTenant(world.organisationId, (tx) => tx.select().from(auditEntries));
  const wordless = new Set<string>();
  for (const { action, entityKind, before, after } of entries) {
    if (!wordAmong(auditKinds, entityKind)) wordless.add(`kind ${entityKind}`);
    const verb = action.split(".").at(-1) ?? "";
    if (!wordAmong(auditVerbs, verb)) wordless.add(`verb ${verb} of ${action}`);
    for (const { field } of auditChanges(before, after))
      if (!wordAmong(auditFields, field)) wordless.add(`field ${field} of ${action}`);
  }
  expect([...wordless].sort()).toEqual([]);
});
