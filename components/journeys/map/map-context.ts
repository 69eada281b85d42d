import { createContext, useContext } from "react";
import type { JourneyMap } from "@/lib/journeys/presented-map";

const MapContext = createContext<JourneyMap | null>(null);

/** Gives the map to what needs the whole of it only now and then, such as a cell that is being edited. */
export const MapProvider = MapContext.Provider;

/** The map around this component. */
export function useJourneyMap(): JourneyMap {
  const map = useContext(MapContext);
  if (!map) throw new Error("useJourneyMap is for components inside MapProvider");
  return map;
}
