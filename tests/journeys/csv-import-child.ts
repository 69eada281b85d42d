import { existsSync, readFileSync } from "node:fs";
import { closePool } from "@/db/client";
import type { PersonActor } from "@/lib/core/actor";
import type { DepartmentId } from "@/lib/core/ids";
import { receiveCsv } from "@/lib/journeys/csv/receive-csv";
import type { CsvProgress } from "@/lib/journeys/formats/csv/csv-progress";
import { matchColumns } from "@/lib/journeys/formats/csv/match-columns";
import { csvWords } from "@/lib/journeys/csv/csv-words";
import { largeTable, largeTableHeading } from "./large-table";

/** What the parent asks for, as the one argument. */
export type ChildOrder = {
  actor: PersonActor;
  departments: { id: DepartmentId; name: string }[];
  rows: number;
  /** Makes the last row one that cannot be taken. */
  spoiled: boolean;
};
/** What it is told. */
export type ChildReport = { last: CsvProgress; steps: string[]; peakMegabytes: number };

const order = JSON.parse(process.argv[2] ?? "{}") as ChildOrder;
const lead = order.departments[0];
if (!lead) throw new Error("no department");

const steps: string[] = [];
let last: CsvProgress | null = null;
await receiveCsv({
  actor: order.actor,
  departments: order.departments,
  bytes: largeTable(order.rows, order.departments, order.spoiled),
  gone: () => false,
  settings: {
    delimiter: ";",
    columns: matchColumns(largeTableHeading, csvWords()),
    values: {},
    range: { worst: -2, best: 2 },
    title: "Untitled",
    stageName: "Journey",
    unnamed: "lead",
    target: { kind: "new", leadDepartmentId: lead.id, serviceId: null },
  },
  report(progress) {
    if (steps.at(-1) !== progress.step) steps.push(progress.step);
    last = progress;
  },
});
await closePool();
if (!last) throw new Error("nothing was reported");
const report: ChildReport = { last, steps, peakMegabytes: peakKilobytes() / 1024 };
process.stdout.write(JSON.stringify(report));

// Linux counts into maxRSS what the parent had when it began us; its own book says what we had ourselves.
function peakKilobytes(): number {
  const book = "/proc/self/status";
  const own = existsSync(book) ? /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(book, "utf8"))?.[1] : undefined;
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}
