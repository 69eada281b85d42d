import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { loadDashboard } from "@/app/[org]/dashboard/load-dashboard";
import type { loadJourneyMap } from "@/app/[org]/journeys/[journeyId]/load-journey-map";
import type { loadJourneys } from "@/app/[org]/journeys/load-journeys";
import type { loadWorkspace } from "@/app/[org]/load-workspace";

type Captured = {
  workspace: Awaited<ReturnType<typeof loadWorkspace>>;
  dashboard: Awaited<ReturnType<typeof loadDashboard>>;
  journeys: Awaited<ReturnType<typeof loadJourneys>>;
  map: Awaited<ReturnType<typeof loadJourneyMap>>;
};

let kept: Record<string, Captured> | undefined;

/** What an organisation's pages were answered when the bench asked; read once, and then a constant. */
export function captured(organisation: string): Captured {
  kept ??= JSON.parse(readFileSync(join(process.cwd(), ".next-bench", "captured.json"), "utf8")) as Record<
    string,
    Captured
  >;
  const answer = kept[organisation];
  if (!answer) throw new Error(`nothing was captured of ${organisation}`);
  return answer;
}
