import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnEdges, columnWidth, widthOf } from "@/components/journeys/map/column-width";
import { curveBox } from "@/components/journeys/map/curve-box";
import { mapColumns } from "@/components/journeys/map/map-columns";
import { columnCentre } from "@/lib/journeys/rules/curve/score-to-y";
import { longMap } from "../../../exports/long-map";

const { stages } = longMap(12);

describe("the columns of a map", () => {
  it("are one for each touchpoint, and one for a stage that is collapsed", () => {
    fc.assert(
      fc.property(fc.subarray(stages.map(({ id }) => id)), (ids) => {
        const collapsed = new Set<string>(ids);
        const columns = mapColumns(stages, collapsed);
        for (const stage of stages) {
          const own = columns.filter((column) => column.stage.id === stage.id);
          const touchpoints = own.flatMap(({ touchpoint }) => touchpoint ?? []);
          expect(own.map(({ first }) => first)).toEqual(own.map((_, index) => index === 0));
          if (!collapsed.has(stage.id)) expect(touchpoints).toEqual(stage.touchpoints);
          else expect(own).toMatchObject([{ collapsed: true, touchpoint: null }]);
        }
      }),
    );
  });

  it("have the curve's points in their middle, however wide they are", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ collapsed: fc.boolean() }), { minLength: 1 }), (columns) => {
        const edges = columnEdges(columns);
        columns.forEach((column, index) => {
          const centre = columnCentre(index, { ...curveBox, edges });
          expect(centre).toBe((edges[index] ?? NaN) + widthOf(column) / 2);
          if (columns.every(({ collapsed }) => !collapsed))
            expect(centre).toBe(columnCentre(index, { columnWidth }));
        });
      }),
    );
  });
});
