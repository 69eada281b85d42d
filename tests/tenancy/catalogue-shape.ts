type Rows = (text: string) => Promise<{ rows: Record<string, unknown>[] }>;

export type Column = { name: string; type: string; required: boolean };
export type Reference = { columns: string[]; target: string; targetColumns: string[] };
export type TableShape = { name: string; columns: Column[]; references: Reference[] };

/** Columns and foreign keys of every table, those referred to first, as the database itself tells them. */
export async function catalogueShape(query: Rows): Promise<TableShape[]> {
  const columns = await query(
    `select table_name as "table", column_name as name, udt_name as type,
            is_nullable = 'NO' and column_default is null as required
       from information_schema.columns where table_schema = 'public' order by ordinal_position`,
  );
  const references = await query(
    `select conrelid::regclass::text as "table", confrelid::regclass::text as target,
            array(select attname::text from unnest(conkey) with ordinality k(n, i)
                    join pg_attribute a on a.attrelid = conrelid and a.attnum = k.n order by i) as columns,
            array(select attname::text from unnest(confkey) with ordinality k(n, i)
                    join pg_attribute a on a.attrelid = confrelid and a.attnum = k.n order by i) as "targetColumns"
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conname`,
  );
  const names = [...new Set(columns.rows.map((row) => String(row.table)))];
  const shapes = names.map((name) => ({
    name,
    columns: columns.rows.filter((row) => row.table === name) as unknown as Column[],
    references: references.rows.filter((row) => row.table === name) as unknown as Reference[],
  }));
  return referredToFirst(shapes);
}

function referredToFirst(shapes: TableShape[]): TableShape[] {
  const ordered: TableShape[] = [];
  let waiting = shapes;
  while (waiting.length > 0) {
    const known = new Set(ordered.map((shape) => shape.name));
    const ready = waiting.filter((shape) =>
      shape.references.every((reference) => reference.target === shape.name || known.has(reference.target)),
    );
    if (ready.length === 0) throw new Error("the tables refer to one another in a circle");
    ordered.push(...ready);
    waiting = waiting.filter((shape) => !ready.includes(shape));
  }
  return ordered;
}
