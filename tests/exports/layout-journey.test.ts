import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveBox } from "@/components/journeys/map/curve-box";
import { mapColumns } from "@/components/journeys/map/map-columns";
import type { DrawnText } from "@/lib/journeys/layout/drawing";
import { fitLines } from "@/lib/journeys/layout/fit-lines";
import { layoutJourney } from "@/lib/journeys/layout/layout-journey";
import { columnWidth, heights, page } from "@/lib/journeys/layout/layout-measures";
import { paperColours } from "@/lib/journeys/layout/paper-colours";
import { curvePath } from "@/lib/journeys/rules/curve/curve-path";
import { curvePoints } from "@/lib/journeys/rules/curve/curve-points";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import { layoutWords } from "./layout-words";
import { longMap } from "./long-map";

const measure = (text: string, size: number) => text.length * size * 0.55;
const madeAt = new Date("2026-10-14T09:00:00Z");
const laidOut = (count: number, paged = true) =>
  layoutJourney(longMap(count), { words: layoutWords, measure, madeAt, paged });

/** From where to where a text is written in its room. */
function spanOf({ x, width, align, lines, size }: DrawnText): [number, number] {
  const written = measure(lines[0] ?? "", size);
  const left = align === "left" ? x : align === "right" ? x + width - written : x + (width - written) / 2;
  return [left, left + written];
}

describe("a journey on pages", () => {
  it("has the screen's curve, stretched to fill its page", () => {
    const map = longMap(9);
    const columns = mapColumns(map.stages);
    const touchpoints = columns.flatMap(({ touchpoint }) => touchpoint ?? []);
    const screen = curvePath(curvePoints(touchpoints, map.minimumResponses).current, curveBox);
    const [only] = layoutJourney(map, { words: layoutWords, measure, madeAt, paged: true });
    const circles = only?.items.flatMap((item) => (item.kind === "circle" ? item : [])) ?? [];
    const inner = (page.width - 2 * page.margin - page.laneWidth) / 9;
    const spread = (from: number, to: number) => (circles[to]?.y ?? NaN) - (circles[from]?.y ?? NaN);
    const factor = spread(0, 1) / ((screen.dots[1]?.y ?? NaN) - (screen.dots[0]?.y ?? NaN));
    expect(factor).toBeGreaterThan(columnWidth / curveBox.columnWidth);
    expect(circles).toHaveLength(screen.dots.length);
    screen.dots.forEach((dot, index) => {
      expect(circles[index]?.x).toBeCloseTo(page.margin + page.laneWidth + (dot.index + 0.5) * inner, 6);
      expect(spread(0, index)).toBeCloseTo((dot.y - (screen.dots[0]?.y ?? NaN)) * factor, 6);
    });
  });

  it("keeps everything on its page, with header, stages and legend on each", () => {
    const pages = laidOut(200);
    const { stages, minimumResponses } = longMap(200);
    const touchpoints = stages.flatMap((stage) => stage.touchpoints);
    const scored = layoutWords.score(journeyScore(touchpoints, minimumResponses).value);
    expect(pages.length).toBe(20);
    pages.forEach(({ width, height, items }, index) => {
      const texts = items.flatMap((item) => (item.kind === "text" ? item : []));
      for (const { x, y, size, lines, width: room } of texts) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + room).toBeLessThanOrEqual(width);
        expect(y + lines.length * size * 1.3).toBeLessThanOrEqual(height);
      }
      const said = texts.flatMap(({ lines }) => lines);
      for (const words of ["Goal: Ro i sindet", "reported", `Stage ${index + 1}`, `${index + 1} of 20`])
        expect(said).toContain(words);
      for (const words of ["led by Økonomi & løn", "Ida", "version 3", "made on 2026-10-14", scored])
        expect(said).toContain(words);
    });
  });

  it("has a header in which nothing lies over anything, on however small a page", () => {
    for (const [pages, least] of [
      [laidOut(9), 9],
      [laidOut(1, false), 1],
    ] as const) {
      const texts = pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === "text" ? item : [])));
      const header = texts.filter(({ y, lines }) => y < page.margin + heights.header && lines.length > 0);
      expect(header.length).toBeGreaterThan(least);
      for (const one of header) {
        const [left, right] = spanOf(one);
        expect(one.y + one.size * 1.3).toBeLessThanOrEqual(page.margin + heights.header);
        for (const other of header) {
          const beside = other.y + other.size * 1.3 <= one.y || one.y + one.size * 1.3 <= other.y;
          const [from, to] = spanOf(other);
          expect(one === other || beside || to <= left || right <= from, `${one.lines} ${other.lines}`).toBe(
            true,
          );
        }
      }
    }
  });

  it("says that it is the desired one, however long its title", () => {
    for (const title of ["Rejse", "A very long title ".repeat(30)]) {
      const map = longMap(25);
      const desired = { ...map, journey: { ...map.journey, title, isDesired: true } };
      for (const { items } of layoutJourney(desired, { words: layoutWords, measure, madeAt, paged: true })) {
        const heading = items.find((item) => item.kind === "text");
        expect(heading?.lines).toEqual([expect.stringMatching(/^(Rejse|A very long .*…), wished$/)]);
        expect(measure(heading?.lines[0] ?? "", heading?.size ?? 0)).toBeLessThanOrEqual(heading?.width ?? 0);
      }
    }
  });

  it("stands on one page as wide as it needs, when pages are not wanted", () => {
    const pages = laidOut(200, false);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBe(2 * page.margin + page.laneWidth + 200 * columnWidth);
  });

  it("shows the lanes that are wished, in their order, and of a collapsed stage a summary and its mean", () => {
    const view = { lanes: ["owner", "does"], collapsed: new Set(["s1"]) } as const;
    const [only] = layoutJourney(longMap(25), { words: layoutWords, measure, madeAt, paged: false, view });
    expect(only?.width).toBe(2 * page.margin + page.laneWidth + 16 * columnWidth);
    const texts = only?.items.flatMap((item) => (item.kind === "text" ? item : [])) ?? [];
    const at = (said: string) => texts.find(({ lines }) => lines.includes(said))?.y ?? NaN;
    expect(at("owner")).toBeLessThan(at("does"));
    const said = texts.flatMap(({ lines }) => lines);
    for (const hidden of ["thinks", "waiting", "backStage"]) expect(said).not.toContain(hidden);
    for (const inStage of ["10 touchpoints", "Stage 2"]) expect(said).toContain(inStage);
    expect(said.filter((line) => line.startsWith("mean "))).toHaveLength(1);
    const circles = only?.items.filter(({ kind }) => kind === "circle") ?? [];
    expect(circles).toHaveLength(15);
    for (const { y, lines, size } of texts) {
      expect(y + lines.length * size * 1.3).toBeLessThanOrEqual(only?.height ?? 0);
    }
  });

  it("is a page as well when there is nothing in it", () => {
    expect(laidOut(0)).toHaveLength(1);
  });
});

it("a text is never wider than its room or longer than its lines, and loses nothing that fits", () => {
  const texts = fc.oneof(fc.string({ maxLength: 200, unit: "grapheme" }), fc.lorem({ maxCount: 30 }));
  fc.assert(
    fc.property(
      texts,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 40, max: 200 }),
      (text, lines, width) => {
        const fitted = fitLines(text, { width, lines, size: 8, measure });
        expect(fitted.length).toBeLessThanOrEqual(lines);
        for (const line of fitted)
          expect(measure(line, 8)).toBeLessThanOrEqual(Math.max(width, measure("…", 8) * 14));
        const whole = fitLines(text, { width: 1e9, lines: 1, size: 8, measure }).join("");
        if (!fitted.at(-1)?.endsWith("…"))
          expect(fitted.join("").replaceAll(" ", "")).toBe(whole.replaceAll(" ", ""));
      },
    ),
  );
});

it("paper has the light theme's colours", () => {
  const tokens = readFileSync("app/tokens.css", "utf8");
  for (const [name, colour] of Object.entries(paperColours))
    expect(tokens).toContain(`--${name}: light-dark(${colour},`);
});
