import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridMove, type GridPlace, type GridShape } from "@/components/journeys/grid/grid-move";

/** Stages of one to four columns, one to seven lanes under them. */
const shape = fc
  .record({
    rows: fc.integer({ min: 2, max: 8 }),
    widths: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ rows, widths }): GridShape => {
    const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
    return {
      rows,
      stageStarts: widths.flatMap((width, index) => Array<number>(width).fill(starts[index] ?? 0)),
    };
  });

const placed = shape.chain((grid) =>
  fc.record({
    grid: fc.constant(grid),
    from: fc.record({
      row: fc.integer({ min: 1, max: grid.rows - 1 }),
      column: fc.integer({ min: 0, max: grid.stageStarts.length - 1 }),
    }),
  }),
);
const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"] as const;
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false });
const go = (grid: GridShape, from: GridPlace, ...pressed: string[]) =>
  pressed.reduce((place, key) => gridMove(grid, place, press(key)) ?? place, from);

describe("walking in the grid", () => {
  it("never leaves it, and stands on stages only where one begins", () => {
    fc.assert(
      fc.property(
        placed,
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean())),
        ({ grid, from }, way) => {
          let place = from;
          for (const [key, ctrl] of way) {
            place = gridMove(grid, place, press(key, ctrl)) ?? place;
            expect(place.row).toBeGreaterThanOrEqual(0);
            expect(place.row).toBeLessThan(grid.rows);
            expect(place.column).toBeGreaterThanOrEqual(0);
            expect(place.column).toBeLessThan(grid.stageStarts.length);
            if (place.row === 0) expect(grid.stageStarts[place.column]).toBe(place.column);
          }
        },
      ),
    );
  });

  it("goes there and back among the lanes, and reaches every cell", () => {
    fc.assert(
      fc.property(placed, ({ grid, from }) => {
        const last = { row: grid.rows - 1, column: grid.stageStarts.length - 1 };
        if (from.column < last.column) expect(go(grid, from, "ArrowRight", "ArrowLeft")).toEqual(from);
        if (from.row < last.row) expect(go(grid, from, "ArrowDown", "ArrowUp")).toEqual(from);
        expect(gridMove(grid, from, press("End", true))).toEqual(last);
        expect(gridMove(grid, from, press("Home", true))).toEqual({ row: 0, column: 0 });
        const way = [
          ...Array<string>(from.row).fill("ArrowDown"),
          ...Array<string>(from.column).fill("ArrowRight"),
        ];
        expect(go(grid, { row: 0, column: 0 }, ...way)).toEqual(from);
      }),
    );
  });

  it("goes from stage to stage along the stages", () => {
    fc.assert(
      fc.property(shape, (grid) => {
        const stages = [...new Set(grid.stageStarts)];
        const seen = stages.map((_, index) =>
          go(grid, { row: 0, column: 0 }, ...Array<string>(index).fill("ArrowRight")),
        );
        expect(seen.map(({ column }) => column)).toEqual(stages);
      }),
    );
  });

  it("knows no other keys", () => {
    expect(gridMove({ rows: 2, stageStarts: [0] }, { row: 1, column: 0 }, press("a"))).toBeNull();
  });
});
