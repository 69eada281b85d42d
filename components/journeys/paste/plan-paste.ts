import type { DepartmentId } from "@/lib/core/ids";
import type { CsvField } from "@/lib/journeys/formats/csv/csv-fields";
import type { CsvWords } from "@/lib/journeys/formats/csv/csv-words";
import { unescapeFormulas } from "@/lib/journeys/formats/csv/formula-escape";
import { matchColumns } from "@/lib/journeys/formats/csv/match-columns";
import { readCell } from "@/lib/journeys/formats/csv/read-cell";
import { newTouchpointFieldsSchema, type NewTouchpointFields } from "@/lib/journeys/model";

/** What the columns are where no heading says so. */
const byPosition: readonly CsvField[] = ["title", "does", "thinks", "channel", "kind", "department"];
/** The journey and the stage are there already. */
const elsewhere: readonly CsvField[] = ["journey", "stage", "stageGoal", "phase"];

type Known = { words: CsvWords; departments: readonly { id: DepartmentId; name: string }[] };
export type PlannedTouchpoint = { departmentId: DepartmentId | null; fields: NewTouchpointFields };
export type PastePlan = {
  headed: boolean;
  columns: (CsvField | null)[];
  touchpoints: PlannedTouchpoint[];
  /** Cells whose words mean nothing there: they are left out. */
  unread: { row: number; field: CsvField; text: string }[];
  /** Rows without a title make nothing. */
  untitled: number;
};

/** What pasted rows would make, each in its owner's name or else in that of `owner`. */
export function planPaste(
  rows: readonly (readonly string[])[],
  owner: DepartmentId | null,
  known: Known,
): PastePlan {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const matched = matchColumns([...(rows[0] ?? [])], known.words);
  const headed = width > 1 && matched.includes("title") && matched.filter(Boolean).length > 1;
  const columns = Array.from({ length: width }, (_, index) => {
    const field = (headed ? matched[index] : byPosition[index]) ?? null;
    return field && elsewhere.includes(field) ? null : field;
  });
  const plan: PastePlan = { headed, columns, touchpoints: [], unread: [], untitled: 0 };
  for (const [index, cells] of rows.entries()) {
    if (headed && index === 0) continue;
    const values = readRow(cells, index, plan, known);
    const { department, ...fields } = values;
    const departmentId = known.departments.find(({ id }) => id === department)?.id ?? owner;
    const control = departmentId === null ? { control: "uncontrolled" as const } : {};
    const touchpoint = newTouchpointFieldsSchema.safeParse({
      kind: "contact",
      channel: "other",
      ...fields,
      ...control,
    });
    if (touchpoint.success) plan.touchpoints.push({ departmentId, fields: touchpoint.data });
    else plan.untitled += 1;
  }
  return plan;
}

type Values = Partial<Record<CsvField, string | number | boolean>>;

function readRow(cells: readonly string[], row: number, plan: PastePlan, known: Known): Values {
  const values: Values = {};
  for (const [column, cell] of cells.entries()) {
    const field = plan.columns[column];
    const text = unescapeFormulas(cell).trim();
    if (!field || text === "") continue;
    const result = readCell({ ...known, values: {}, range: { worst: -2, best: 2 } }, field, text);
    if (result.ok) values[field] = result.value;
    else plan.unread.push({ row, field, text });
  }
  return values;
}
