import { useEffect } from "react";
import { useLive } from "./presence-provider";

/**
 * Softly marks the cells in which others are writing. By hand, for a map has more than a thousand cells and people
 * move often: drawing them all again for each step would be felt.
 */
export function MarkBusyCells() {
  const { others } = useLive();
  useEffect(() => {
    const marked = others.flatMap(({ place }) =>
      place?.touchpointId && place.field
        ? [
            ...document.querySelectorAll(
              `[data-touchpoint="${place.touchpointId}"][data-field="${place.field}"]`,
            ),
          ]
        : [],
    );
    for (const cell of marked) cell.setAttribute("data-busy", "");
    return () => {
      for (const cell of marked) cell.removeAttribute("data-busy");
    };
  });
  return null;
}
