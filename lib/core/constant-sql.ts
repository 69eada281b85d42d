import { sql, type SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";

/**
 * A fragment without parameters as finished text. Putting one together from hundreds of columns costs more than
 * a small query itself; what never changes is put together once.
 */
export function constantSql(fragment: SQL): SQL {
  const { sql: text, params } = new PgDialect().sqlToQuery(fragment);
  if (params.length > 0) throw new Error("a fragment with parameters is not constant");
  return sql.raw(text);
}
