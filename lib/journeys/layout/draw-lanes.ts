import type { MapTouchpoint } from "../presented-touchpoint";
import { handoffs } from "../rules/handoffs";
import { waitOf } from "../rules/waiting";
import type { DrawnItem } from "./drawing";
import { fitLines } from "./fit-lines";
import type { PageRoom } from "./layout-journey";
import { heights, page } from "./layout-measures";
import type { Lane } from "../model/lanes";
import type { LayoutWords } from "./layout-words";
import { departmentColour, paperColours } from "./paper-colours";

type CellText = { text: string; lines: number; weight?: 400 | 600; colour?: string };

/** The lanes' names on the left, and for each touchpoint what stands in them. */
export function drawLanes(room: PageRoom): DrawnItem[] {
  const { lanes } = room.view;
  const touchpoints = room.map.stages.flatMap((stage) => stage.touchpoints);
  // Where the summary of a collapsed stage stands.
  const telling = lanes.includes("touchpoint") ? "touchpoint" : lanes[0];
  const handedTo = new Set(handoffs(touchpoints).map(({ toIndex }) => touchpoints[toIndex]?.id));
  const { columnWidth } = room;
  let y = page.margin + heights.header + heights.stage;
  return lanes.flatMap((lane) => {
    const top = y;
    y += heights[lane];
    const items: DrawnItem[] = [
      { kind: "line", x1: page.margin, x2: room.left + room.count * columnWidth, y1: top, y2: top, ...hair },
      ...drawCell(room, page.margin, top, page.laneWidth - 8, [
        { text: room.words.lane[lane], lines: 2, weight: 600, colour: paperColours["ink-2"] },
      ]),
    ];
    for (let index = room.from; index < room.from + room.count; index += 1) {
      const column = room.columns[index];
      const x = room.left + (index - room.from) * columnWidth;
      if (column?.collapsed && lane === telling) {
        const text = room.words.touchpoints(column.stage.touchpoints.length);
        items.push(...drawCell(room, x + 6, top, columnWidth - 10, [{ text, lines: 1, weight: 600 }]));
      }
      const touchpoint = column?.touchpoint;
      if (!touchpoint) continue;
      if (lane === "touchpoint") {
        const fill = touchpoint.department
          ? departmentColour(touchpoint.department.colour)
          : paperColours.neutral;
        items.push({ kind: "rect", x, y: top + 4, width: 2.5, height: heights.touchpoint - 8, fill });
      }
      const texts = cellTexts(lane, touchpoint, room.words, handedTo.has(touchpoint.id));
      items.push(...drawCell(room, x + 6, top, columnWidth - 10, texts));
    }
    return items;
  });
}

const hair = { stroke: paperColours.line, width: 0.5 } as const;
const size = 8;
const lineHeight = 10.4;

function drawCell(
  { measure }: PageRoom,
  x: number,
  top: number,
  width: number,
  texts: readonly CellText[],
): DrawnItem[] {
  let y = top + 5;
  return texts.flatMap(({ text, lines: most, weight = 400, colour = paperColours.ink }): DrawnItem[] => {
    const lines = fitLines(text, { width, lines: most, size, weight, measure });
    if (lines.length === 0) return [];
    const item: DrawnItem = { kind: "text", x, y, width, size, weight, colour, align: "left", lines };
    y += lines.length * lineHeight;
    return [item];
  });
}

function cellTexts(lane: Lane, touchpoint: MapTouchpoint, words: LayoutWords, handed: boolean): CellText[] {
  const quiet = paperColours["ink-2"];
  switch (lane) {
    case "does":
      return [{ text: touchpoint.does, lines: 3 }];
    case "touchpoint":
      return [
        { text: `${touchpoint.momentOfTruth ? "🔶 " : ""}${touchpoint.title}`, lines: 3, weight: 600 },
        {
          text: `${words.channel[touchpoint.channel]} · ${words.kind[touchpoint.kind]}`,
          lines: 2,
          colour: quiet,
        },
      ];
    case "thinks":
      return touchpoint.thinks === "" ? [] : [{ text: `“${touchpoint.thinks}”`, lines: 4 }];
    case "owner": {
      const { department } = touchpoint;
      const colour = department ? departmentColour(department.colour) : quiet;
      const name = department?.name ?? words.nobody;
      return [{ text: handed ? `» ${name}` : name, lines: 1, weight: 600, colour }];
    }
    case "waiting": {
      const wait = waitOf(touchpoint);
      return wait ? [{ text: words.wait(wait.minutes), lines: 2 }] : [];
    }
    case "backStage":
      return [{ text: touchpoint.backStage, lines: 4, colour: quiet }];
  }
}
