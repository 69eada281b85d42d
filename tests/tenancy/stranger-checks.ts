import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { QueriedDatabase } from "../support/use-test-database";
import { catalogueShape, type TableShape } from "./catalogue-shape";
import { fillEveryTable, type FilledRow } from "./fill-every-table";
import { globalTables, tenantRoot, tenantTables, writtenOnce } from "./table-classes";

/** Tries every tenant table of a database from another organisation, in every way there is. */
export function strangerChecks(database: QueriedDatabase): void {
  const mine = randomUUID();
  const theirs = randomUUID();
  let shapes: TableShape[] = [];
  let strangers = new Map<string, FilledRow>();
  let own = new Map<string, FilledRow>();

  /** Runs one statement as the application, inside a transaction of one organisation (or of none), and undoes it. */
  async function within(organisationId: string | null, text: string, values: unknown[] = []) {
    await database.asApplication("begin");
    try {
      if (organisationId)
        await database.asApplication("select set_config('app.organisation_id', $1, true)", [organisationId]);
      return await database.asApplication(text, values);
    } finally {
      await database.asApplication("rollback");
    }
  }

  async function fill(organisationId: string) {
    await database.asOwner("begin");
    await database.asOwner("select set_config('app.organisation_id', $1, true)", [organisationId]);
    const rows = await fillEveryTable(shapes, organisationId, database.asOwner);
    await database.asOwner("commit");
    return rows;
  }

  beforeAll(async () => {
    shapes = await catalogueShape(database.asOwner);
    own = await fill(mine);
    strangers = await fill(theirs);
  });

  const tenantColumn = (table: string) => (table === tenantRoot ? "id" : "organisation_id");
  const stranger = (table: string) => strangers.get(table) ?? {};

  describe.each([...tenantTables, tenantRoot])("%s", (table) => {
    const column = tenantColumn(table);
    const once = writtenOnce.includes(table);

    test("shows the own row and not the stranger's, asked for in any way", async () => {
      expect((await within(mine, `select ${column} as tenant from ${table}`)).rows).toEqual([
        { tenant: mine },
      ]);
      expect((await within(mine, `select 1 from ${table} where ${column} = $1`, [theirs])).rows).toEqual([]);
      expect((await within(mine, `select 1 from ${table} where id = $1`, [stranger(table).id])).rows).toEqual(
        [],
      );
      expect((await within(mine, `select count(*)::int as n from ${table}`)).rows).toEqual([{ n: 1 }]);
    });

    test("shows and takes nothing when no organisation is set", async () => {
      expect((await within(null, `select 1 from ${table}`)).rows).toEqual([]);
      const row = { ...own.get(table), id: randomUUID() };
      await expect(insert(null, row)).rejects.toThrow(/row-level security|permission denied/);
    });

    test("cannot change or delete the stranger's row", async () => {
      const update = () => within(mine, `update ${table} set id = id where id = $1`, [stranger(table).id]);
      const remove = () => within(mine, `delete from ${table} where id = $1`, [stranger(table).id]);
      if (once) {
        await expect(update()).rejects.toThrow(/permission denied/);
        await expect(remove()).rejects.toThrow(/permission denied/);
        return;
      }
      expect((await update()).rowCount).toBe(0);
      if (table === tenantRoot) await expect(remove()).rejects.toThrow(/permission denied/);
      else expect((await remove()).rowCount).toBe(0);
    });

    test("cannot put a row into the stranger's organisation, nor move one there", async () => {
      const id = randomUUID();
      await expect(insert(mine, { ...stranger(table), id })).rejects.toThrow(/row-level security/);
      if (once) return;
      await expect(within(mine, `update ${table} set ${column} = $1`, [theirs])).rejects.toThrow(
        /row-level security/,
      );
    });

    test("cannot refer to the stranger's rows", async () => {
      const references = shapes.find((shape) => shape.name === table)?.references ?? [];
      const crossing = references.filter(
        ({ target }) => !globalTables.includes(target) && target !== tenantRoot,
      );
      for (const reference of crossing) {
        const pointing = reference.columns.filter((name) => name !== "organisation_id");
        expect(pointing.length, "a key that points somewhere").toBe(1);
        const from = pointing[0] ?? "";
        const to = reference.targetColumns[reference.columns.indexOf(from)] ?? "";
        const foreign = stranger(reference.target)[to];
        expect(foreign, `${reference.target}.${to}`).toBeDefined();
        const row = {
          ...renamed(own.get(table)),
          id: randomUUID(),
          ...emptied(table, from),
          [from]: foreign,
        };
        await expect(insert(mine, row), `${table}.${from}`).rejects.toThrow(/foreign key/);
      }
    });

    function insert(organisationId: string | null, row: FilledRow) {
      const names = Object.keys(row);
      const places = names.map((_, index) => `$${index + 1}`);
      return within(
        organisationId,
        `insert into ${table} (${names.join(", ")}) values (${places.join(", ")})`,
        Object.values(row),
      );
    }
  });
}

// Names are unique in an organisation: the copy of a row gets new ones, so that only its reference can be wrong.
function renamed(row: FilledRow = {}): FilledRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      String(value).startsWith("x") ? `x${randomUUID()}` : value,
    ]),
  );
}

/** Of which columns exactly one is filled. */
const oneSubject: Readonly<Record<string, readonly string[]>> = {
  comments: ["journey_id", "touchpoint_id", "improvement_id"],
  notifications: ["comment_id", "suggestion_id", "hand_over_id"],
};

// What stands on exactly one thing: its own one makes room for the stranger's.
function emptied(table: string, kept: string): FilledRow {
  const subjects = oneSubject[table] ?? [];
  return subjects.includes(kept) ? Object.fromEntries(subjects.map((column) => [column, null])) : {};
}
