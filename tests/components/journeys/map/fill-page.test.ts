import fc from "fast-check";
import { expect, test } from "vitest";
import { columnEdges } from "@/components/journeys/map/column-width";
import { columnsOnPage } from "@/components/journeys/map/columns-on-page";
import { fillPage, widestZoom } from "@/components/journeys/map/fill-page";
import { mapColumns } from "@/components/journeys/map/map-columns";
import { paper } from "@/components/journeys/map/paper";
import { pageParts } from "@/lib/journeys/rules/page-parts";
import { longMap } from "../../../exports/long-map";

test("the columns of each page fill it from edge to edge, at whatever size, collapsed stages too", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0.3, max: 1, noNaN: true }),
      (count, less) => {
        const { stages } = longMap(count);
        const columns = mapColumns(stages, new Set(stages.slice(1, 2).map(({ id }) => id)));
        const parts = pageParts(columns, columnsOnPage);
        const zoom = widestZoom(parts) * less;
        for (const part of parts) {
          const edges = columnEdges(fillPage(columns, part, zoom));
          const width = (edges[part.from + part.count] ?? NaN) - (edges[part.from] ?? NaN);
          expect((width + paper.laneHeader) * zoom).toBeCloseTo(paper.width, 6);
        }
      },
    ),
  );
});
