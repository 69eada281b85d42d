"use client";

import dynamic from "next/dynamic";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { useSelection } from "../selection/selection-context";

const BulkBar = dynamic(() => import("../selection/bulk-bar").then((file) => file.BulkBar));

/** The bar for several touchpoints, fetched when there are some. */
export function SelectionBar({ map }: { map: JourneyMap }) {
  return useSelection().touchpoints.length > 0 ? <BulkBar map={map} /> : null;
}
