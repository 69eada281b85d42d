import pg from "pg";
import type { Stand } from "./bench-stand";
import { figure, type Figure } from "./figure";
import type { Page } from "./load-page";

// What opens, sets and ends a transaction is not counted; the session's lookup is.
const counted = `
  select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
  where dbid = (select oid from pg_database where datname = 'throughline')
    and userid = 'throughline_app'::regrole
    and query !~* '^\\s*(begin|commit|rollback|set |select set_config)'`;

/** SQL statements that one look at a page costs, as PostgreSQL itself counted them. */
export async function measureStatements({ database, few: { pages } }: Stand): Promise<Figure[]> {
  const client = new pg.Client({ connectionString: database.url("superuser") });
  await client.connect();
  const look = async (page: Page) => {
    const answer = await fetch(page.url, { headers: { cookie: page.cookie ?? "" } });
    await answer.text();
    if (answer.status !== 200) throw new Error(`${page.url} was answered with ${answer.status}`);
  };
  const statementsOf = async (page: Page) => {
    // A new connection is asked once who answers it; that is no page's cost.
    await look(page);
    await client.query("select pg_stat_statements_reset()");
    await look(page);
    const { rows } = await client.query<{ calls: number }>(counted);
    return rows[0]?.calls ?? Number.NaN;
  };
  try {
    const few = { atMost: 4 };
    const [small, large] = [await statementsOf(pages.smallMap), await statementsOf(pages.largeMap)];
    const unit = "SQL statements";
    return [
      figure("dashboard", await statementsOf(pages.dashboard), unit, few),
      figure("journeys list", await statementsOf(pages.list), unit, few),
      figure("map, 10 touchpoints", small, unit, few),
      figure("map, 200 touchpoints", large, unit, { atMost: Math.min(small, few.atMost) }),
    ];
  } finally {
    await client.end();
  }
}
