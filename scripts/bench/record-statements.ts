import pg from "pg";

/** A statement as it was handed to the driver. */
export type Statement = { text: string; name?: string; values: unknown[] };

type Handed = string | { text: string; name?: string; values?: unknown[] };

/** Every statement that `work` sends, in order. Only one piece of work may run meanwhile. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Statement[]> {
  const recorded: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as { query(handed: Handed, values?: unknown[]): unknown };
  const { query } = prototype;
  prototype.query = function (this: unknown, handed: Handed, values?: unknown[]) {
    const given = typeof handed === "string" ? { text: handed } : handed;
    recorded.push({ text: given.text, name: given.name, values: values ?? given.values ?? [] });
    return Reflect.apply(query, this, [handed, values]);
  };
  try {
    await work();
    return recorded;
  } finally {
    prototype.query = query;
  }
}
