import { useMemo } from "react";
import { parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useKeptSame } from "@/components/ui/use-kept-same";
import { useStableCallback } from "@/components/ui/use-stable-callback";
import { marks } from "./fits-filter";

export const zoomSteps = [50, 67, 80, 90, 100, 110, 125, 150] as const;
const [least, most] = [zoomSteps[0], 150];
const none: string[] = [];

/** How large the map is drawn, what is looked for in it and which stages are narrow, kept in the address. */
export function useMapView() {
  const [view, set] = useQueryStates(
    {
      zoom: parseAsInteger.withDefault(100),
      department: parseAsString,
      channel: parseAsString,
      mark: parseAsStringLiteral(marks),
      collapsed: parseAsArrayOf(parseAsString).withDefault(none),
    },
    { history: "replace", shallow: true, scroll: false },
  );
  // The same until one of it changes: the whole map hangs on it.
  const kept = useKeptSame(view);
  const change = useStableCallback(
    (next: Partial<Omit<typeof view, "collapsed">> & { collapsed?: string[] | null }) => void set(next),
  );
  return useMemo(() => {
    const { zoom, collapsed, ...filter } = kept;
    return { zoom: Math.min(most, Math.max(least, zoom)), filter, collapsed, set: change };
  }, [kept, change]);
}
export type MapView = ReturnType<typeof useMapView>;
