import { sql } from "drizzle-orm";
import { z } from "zod";
import { closePool } from "@/db/client";
import { defineCommand } from "@/lib/core/define-command";
import { execute } from "@/lib/core/execute";
import { newId, type JourneyId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { createJourney } from "@/lib/journeys/commands/create-journey";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { listJourneys } from "@/lib/journeys/queries/list-journeys";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";

// Run by log.db.test.ts as a process of its own, whose whole output it reads. Whatever a person says is marked.
const mark = process.argv[2] ?? "";

/** Fails as the argument says, with people's words in the error. */
const failing = defineCommand({
  name: "test.fail",
  summary: "Fails",
  input: z.object({ how: z.enum(["cast", "unique", "throw", "parse", "output"]), text: z.string() }),
  output: z.object({ count: z.int() }),
  async run(ctx, { how, text }) {
    ctx.authorise("journey.create", {});
    if (how === "cast") await ctx.tx.execute(sql`select ${text}::int`);
    if (how === "unique") await ctx.tx.execute(sql.raw(`select '${text}' from "${text}"`));
    if (how === "parse") JSON.parse(text);
    if (how === "throw") throw new Error(text, { cause: new TypeError(`${text} again`) });
    return { count: text as unknown as number };
  },
});

const { id: organisationId } = await buildOrganisation({ name: `Organisation ${mark}` });
const it = await buildDepartment(organisationId, { name: `Department ${mark}` });
const person = await buildPerson(organisationId, {
  role: "owner",
  name: `Anna ${mark}`,
  email: `${mark}@example.org`,
});
const actor = { ...person, requestId: "0af7651916cd43dd8448eb211c80319c" };
const viewer = await buildPerson(organisationId, { role: "viewer", name: mark });

const fields = { title: `Title ${mark}`, goal: mark, leadDepartmentId: it };
const references: string[] = [];
const made = await execute(createJourney, actor, { fields });
const journeyId = made.ok ? made.value.id : newId<JourneyId>();
await read(getJourneyMap, actor, { journeyId });
await read(listJourneys, actor, { filters: { text: mark } } as object);
await execute(createJourney, actor, { fields: { ...fields, [mark]: mark } });
await execute(createJourney, viewer, { fields });
await read(getJourneyMap, actor, { journeyId: mark as JourneyId });
for (const how of ["cast", "unique", "throw", "parse", "output"]) {
  const result = await execute(failing, actor, { how, text: mark });
  if (!result.ok && result.error.kind === "internal") references.push(result.error.reference);
}
await closePool();
console.log(JSON.stringify({ shown: references, organisationId, userId: person.userId }));
