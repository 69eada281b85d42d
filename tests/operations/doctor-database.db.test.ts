import { describe, expect, test } from "vitest";
import { asRole } from "../support/as-role";
import { createTestDatabase } from "../support/test-database";
import { useInstallation } from "./use-installation";

const installation = useInstallation();

describe("the database", () => {
  const reached = (url: URL) => installation.told({ DATABASE_URL: url.href });

  test("does not answer", async () => {
    const url = new URL(installation.settings().DATABASE_URL);
    url.port = "1";
    expect(await reached(url)).toEqual([
      "DATABASE_URL: no PostgreSQL answers at 127.0.0.1:1 (ECONNREFUSED): is it running, and may this machine reach it?",
    ]);
  });

  test("refuses the password, or is not there", async () => {
    const url = new URL(installation.settings().DATABASE_URL);
    url.password = "wrong-password";
    expect(await reached(url)).toEqual([
      `DATABASE_URL: the database at ${url.host} does not let throughline_app in: is the password right?`,
    ]);
    const other = new URL(installation.settings().DATABASE_URL);
    other.pathname = "/elsewhere";
    expect(await reached(other)).toEqual([
      `DATABASE_URL: there is no database elsewhere at ${url.host}: run npm run db:roles.`,
    ]);
  });

  // What the server says of itself is planted in a schema that is looked at before PostgreSQL's own.
  const sayingOfItself = (definition: string) =>
    installation.toldAfter(
      installation.superuserUrl(),
      `create schema planted; grant usage on schema planted to public; create function planted.${definition};
       alter role throughline_app in database ${installation.databaseName()} set search_path = planted, pg_catalog, public`,
      `drop schema planted cascade; alter role throughline_app in database ${installation.databaseName()} reset search_path`,
    );

  test("is too old", async () => {
    expect(
      await sayingOfItself(
        `current_setting(text) returns text language sql as $$ select case when $1 like '%num' then '140012' else '14.12' end $$`,
      ),
    ).toEqual(["The database is PostgreSQL 14.12: it must be 15 or newer."]);
  });

  test("has another idea of the time", async () => {
    const clock = (by: string) =>
      `clock_timestamp() returns timestamptz language sql as $$ select pg_catalog.clock_timestamp() ${by} $$`;
    expect(await sayingOfItself(clock("+ interval '1 hour'"))).toEqual([
      expect.stringMatching(/^The database's clock is 3[56]\d\d s ahead of this machine's/),
    ]);
    expect(await sayingOfItself(clock("- interval '1 hour'"))).toEqual([
      expect.stringMatching(/^The database's clock is 3[56]\d\d s behind this machine's/),
    ]);
  });

  test("is on another machine and the way there is not encrypted", async () => {
    const url = new URL(installation.settings().DATABASE_URL);
    // Another name of this machine's, which does not look like one.
    url.hostname = "127.1";
    expect(await reached(url)).toEqual([
      "The connection to the database on 127.1 is not encrypted: add ?sslmode=verify-full to DATABASE_URL.",
    ]);
  });

  test("is not the one that is migrated", async () => {
    const other = await createTestDatabase();
    try {
      expect(await installation.told({ DATABASE_OWNER_URL: other.ownerUrl })).toEqual([
        "DATABASE_OWNER_URL and DATABASE_URL are different databases: migrations would go where the server never looks.",
      ]);
    } finally {
      await other.drop();
    }
  });
});

describe("migrations", () => {
  test("are missing", async () => {
    expect(
      await installation.toldAfter(
        installation.settings().DATABASE_OWNER_URL,
        "update drizzle.__drizzle_migrations set created_at = -created_at where id = 2",
        "update drizzle.__drizzle_migrations set created_at = -created_at where id = 2",
      ),
    ).toEqual([
      "Migrations are missing in the database: 0001_row-level-security. Run npm run db:migrate.",
      expect.stringMatching(/^The database has 1 migration that this version does not know/),
    ]);
  });

  test("come from a newer version", async () => {
    expect(
      await installation.toldAfter(
        installation.settings().DATABASE_OWNER_URL,
        "insert into drizzle.__drizzle_migrations (hash, created_at) values ('newer', 1), ('newer', 2)",
        "delete from drizzle.__drizzle_migrations where hash = 'newer'",
      ),
    ).toEqual([
      "The database has 2 migrations that this version does not know: it was brought up to date by a newer version, which is the one to run.",
    ]);
  });

  test("were never made", async () => {
    expect(
      await installation.toldAfter(
        installation.settings().DATABASE_OWNER_URL,
        "alter schema drizzle rename to gone",
        "alter schema gone rename to drizzle",
      ),
    ).toEqual(["The database was never migrated: run npm run db:migrate."]);
  });
});

describe("the application's role", () => {
  test("has powers", async () => {
    expect(await installation.told({ DATABASE_URL: installation.superuserUrl() })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^The application's role postgres is a superuser, and must not/),
        expect.stringMatching(/^The application's role postgres bypasses row-level security, and must not/),
      ]),
    );
  });

  test("owns tables", async () => {
    expect(
      await installation.told({
        DATABASE_URL: installation.settings().DATABASE_OWNER_URL,
        DATABASE_OWNER_URL: "",
      }),
    ).toEqual([
      expect.stringMatching(
        /^The application's role throughline_owner owns \S+, .* and \d+ more, and must own nothing/,
      ),
      expect.stringMatching(/has a policy "directory" of somebody else's/),
      expect.stringMatching(/has a policy "directory" of somebody else's/),
      expect.stringMatching(/has a policy "directory" of somebody else's/),
      expect.stringMatching(/has a policy "directory" of somebody else's/),
    ]);
  });

  test("may become somebody who passes the walls", async () => {
    // In a role of its own: the other suites' sessions are throughline_app's.
    await asRole(
      installation.superuserUrl(),
      `create role planted_app login password 'only-here' noinherit; grant throughline_app, throughline_backup, throughline_owner to planted_app; grant connect on database ${installation.databaseName()} to planted_app`,
    );
    try {
      const url = new URL(installation.settings().DATABASE_URL);
      url.username = "planted_app";
      url.password = "only-here";
      expect(await installation.told({ DATABASE_URL: url.href })).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/planted_app may become throughline_backup, who is not held by the walls/),
          expect.stringMatching(/planted_app may become throughline_owner, who is not held by the walls/),
        ]),
      );
    } finally {
      await asRole(installation.superuserUrl(), `drop owned by planted_app; drop role planted_app`);
    }
  });
});

describe("row-level security", () => {
  test.each([
    ["disable row level security", "enable row level security", /^Row-level security is off on journeys/],
    [
      "no force row level security",
      "force row level security",
      /^Row-level security is not forced on journeys/,
    ],
  ])("%s", async (plant, undo, sentence) => {
    expect(
      await installation.toldAfter(
        installation.settings().DATABASE_OWNER_URL,
        `alter table journeys ${plant}`,
        `alter table journeys ${undo}`,
      ),
    ).toEqual([expect.stringMatching(sentence)]);
  });

  test("lost its policy, or got one too many", async () => {
    expect(
      await installation.toldAfter(
        installation.settings().DATABASE_OWNER_URL,
        "alter policy tenant on personas rename to other",
        "alter policy other on personas rename to tenant",
      ),
    ).toEqual([
      `personas has lost its policy "tenant": nobody can work with it.`,
      `personas has a policy "other" of somebody else's, which opens it to the application: drop it.`,
    ]);
  });
});
