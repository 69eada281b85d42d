import pg from "pg";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { withTenant } from "@/db/client";
import { planOnce } from "@/db/plan-once";
import { departments } from "@/db/schema";
import { transactionClient } from "@/db/transaction-client";
import type { OrganisationId } from "@/lib/core/ids";
import { buildDepartment } from "../support/factories/build-department";
import { buildOrganisation } from "../support/factories/build-organisation";
import { useTestDatabase } from "../support/use-test-database";

const database = useTestDatabase();

let own: OrganisationId;
let other: OrganisationId;
beforeAll(async () => {
  own = (await buildOrganisation()).id;
  other = (await buildOrganisation()).id;
  await buildDepartment(own, { name: "Ours" });
  await buildDepartment(other, { name: "Theirs" });
});

const namesIn = (organisation: OrganisationId) =>
  withTenant(organisation, async (tx) =>
    (await tx.select({ name: departments.name }).from(departments)).map(({ name }) => name),
  );

describe("a kept plan", () => {
  it("is kept by the connection, and shows each organisation its own rows however often it is used", async () => {
    for (let round = 0; round < 12; round += 1) {
      expect(await namesIn(own)).toEqual(["Ours"]);
      expect(await namesIn(other)).toEqual(["Theirs"]);
    }
    const kept = await withTenant(own, (tx) =>
      tx.execute<{ statement: string; plans: number }>(
        sql`select statement, generic_plans::int as plans from pg_prepared_statements`,
      ),
    );
    const ours = kept.rows.find(({ statement }) => statement.includes('from "departments"'));
    expect(ours?.plans).toBeGreaterThan(0);
  });

  it("that a migration has made useless costs one refusal, not the connection's future", async () => {
    await namesIn(own);
    await database.asOwner("alter table departments alter column name type varchar(200)");
    await expect(namesIn(own)).rejects.toMatchObject({ cause: { code: "0A000" } });
    expect(await namesIn(own)).toEqual(["Ours"]);
    expect(await namesIn(other)).toEqual(["Theirs"]);
  });
});

/** A connection of its own, which was announced as another process than it is, or not. */
async function withConnection(announced: "itself" | "another", work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    if (announced === "another") Object.assign(client, { processID: 0 });
    await work(client);
  } finally {
    await client.end();
  }
}

const keptBy = async (client: pg.Client) =>
  (await client.query<{ statement: string }>("select statement from pg_prepared_statements")).rows.map(
    ({ statement }) => statement,
  );

describe("a connection", () => {
  it("that is lost at the very first question is known for that", () =>
    withConnection("itself", async (client) => {
      await client.end();
      await expect(planOnce(client, transactionClient(client).client)).rejects.toMatchObject({
        name: "ConnectionFailure",
        code: "08006",
      });
    }));

  it("keeps nothing when another process answers than the one that was announced: a pooler is between", () =>
    withConnection("another", async (client) => {
      await (await planOnce(client, client)).query({ text: "select 1 as one" });
      expect(await keptBy(client)).toEqual([]);
    }));

  it("understands every copy of the module that Next makes", () =>
    withConnection("itself", async (client) => {
      for (const text of ["select 1 as one", "select 2 as two"]) {
        vi.resetModules();
        const copy = await import("@/db/plan-once");
        await (await copy.planOnce(client, client)).query({ text });
      }
      expect(await keptBy(client)).toEqual(expect.arrayContaining(["select 1 as one", "select 2 as two"]));
    }));

  it("keeps statements when it leads to the database itself, but none of many values", () =>
    withConnection("itself", async (client) => {
      const speaking = await planOnce(client, client);
      await speaking.query({ text: "select 1 as one" });
      const places = Array.from({ length: 41 }, (_, place) => place);
      const text = `select array[${places.map((place) => `$${place + 1}::int`).join(", ")}]`;
      await speaking.query({ text }, places);
      expect(await keptBy(client)).toEqual(["select 1 as one"]);
    }));
});
