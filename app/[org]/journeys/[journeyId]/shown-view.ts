import { z } from "zod";
import { readLanes } from "@/lib/journeys/rules/lane-choice";
import { stageIdSchema } from "@/lib/core/ids";
import type { LayoutView } from "@/lib/journeys/layout/layout-view";

const querySchema = z.object({
  lanes: z.string().max(200).catch(""),
  collapsed: z.string().max(20_000).catch(""),
});

/** What of a map a file is to show, as its address says; what it names that is not there changes nothing. */
export function shownView({ url }: Request): LayoutView {
  const query = querySchema.parse(Object.fromEntries(new URL(url).searchParams));
  return {
    lanes: readLanes(query.lanes).flatMap(({ lane, shown }) => (shown ? lane : [])),
    collapsed: new Set(query.collapsed.split(",").filter((id) => stageIdSchema.safeParse(id).success)),
  };
}
