import { randomUUID } from "node:crypto";
import type { TableShape } from "./catalogue-shape";

export type FilledRow = Record<string, unknown>;
type Run = (text: string, values?: unknown[]) => Promise<unknown>;

/** A value of each type that the schema uses; a new type fails loudly until it is added here. */
const samples: Readonly<Record<string, () => unknown>> = {
  uuid: () => randomUUID(),
  text: () => `x${randomUUID()}`,
  int4: () => 1,
  float8: () => 1,
  bool: () => true,
  jsonb: () => "{}",
  date: () => "2026-01-01",
  timestamptz: () => "2026-01-01T00:00:00Z",
  _text: () => "{}",
};

/** What a check constraint wants left empty. */
const leftEmpty: Readonly<Record<string, readonly string[]>> = {
  comments: ["journey_id", "improvement_id"],
  notifications: ["suggestion_id", "hand_over_id"],
};

/** Of what may be open once only, rows that are not: there can be two of them. */
const given: Readonly<Record<string, FilledRow>> = { hand_overs: { state: "declined" } };

/** Puts one row of one organisation into every table, references filled wherever there is one. Returns them by table. */
export async function fillEveryTable(
  shapes: readonly TableShape[],
  organisationId: string,
  run: Run,
): Promise<Map<string, FilledRow>> {
  const filled = new Map<string, FilledRow>();
  for (const shape of shapes) {
    const row: FilledRow = { ...given[shape.name] };
    for (const column of shape.columns) {
      const sample = samples[column.type];
      if (!sample) throw new Error(`no sample for the type ${column.type} of ${shape.name}.${column.name}`);
      if (column.required) row[column.name] = sample();
    }
    for (const reference of shape.references) {
      if (reference.columns.some((column) => leftEmpty[shape.name]?.includes(column))) continue;
      const target = filled.get(reference.target);
      reference.columns.forEach((column, index) => {
        const value = target?.[reference.targetColumns[index] ?? ""];
        if (value !== undefined) row[column] = value;
      });
    }
    if (shape.name === "organisations") row.id = organisationId;
    const names = Object.keys(row);
    await run(
      `insert into ${shape.name} (${names.join(", ")}) values (${names.map((_, index) => `$${index + 1}`).join(", ")})`,
      Object.values(row),
    );
    filled.set(shape.name, row);
  }
  return filled;
}
