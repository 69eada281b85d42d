import { useEffect, useState } from "react";
import type { DepartmentId } from "@/lib/core/ids";
import type { CsvTouchpoint } from "@/lib/journeys/formats/csv/csv-import";
import type { CsvSettings } from "@/lib/journeys/formats/csv/csv-settings";
import { CsvPlan } from "@/lib/journeys/formats/csv/plan-csv";
import type { CsvChoices } from "./csv-choices";
import type { CsvTable } from "./use-csv-file";

/** What a table would make: its plan, and the first touchpoints as they will stand. */
export type PlannedTable = { plan: CsvPlan; first: CsvTouchpoint[] };

const shown = 10;
const atOnce = 2000;

/** Plans a table anew whenever what was decided about it changes; null while it is being done. */
export function useCsvPlan(
  table: CsvTable | null,
  settings: CsvSettings | null,
  leadDepartmentId: DepartmentId | undefined,
  { words, departments }: CsvChoices,
): PlannedTable | null {
  const [planned, setPlanned] = useState<(PlannedTable & { of: object }) | null>(null);

  useEffect(() => {
    if (!table || !settings || !leadDepartmentId) return;
    let stale = false;
    void (async () => {
      const plan = new CsvPlan(settings, { words, departments, leadDepartmentId });
      const first: CsvTouchpoint[] = [];
      for (const [index, row] of table.rows.entries()) {
        const touchpoint = plan.add(row);
        if (touchpoint && first.length < shown) first.push(touchpoint);
        if (index % atOnce !== atOnce - 1) continue;
        // The page stays alive meanwhile.
        await new Promise((resolve) => setTimeout(resolve));
        if (stale) return;
      }
      if (!stale) setPlanned({ plan, first, of: settings });
    })();
    return () => {
      stale = true;
    };
  }, [table, settings, leadDepartmentId, words, departments]);

  return planned && planned.of === settings ? planned : null;
}
