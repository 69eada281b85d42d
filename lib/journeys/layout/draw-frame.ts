import { drawHeader } from "./draw-header";
import type { DrawnItem } from "./drawing";
import { fitLines } from "./fit-lines";
import type { PageRoom } from "./layout-journey";
import { heights, page } from "./layout-measures";
import { paperColours } from "./paper-colours";

/** The page's ground, its header, the stages above their columns and the legend below. */
export function drawFrame(room: PageRoom): DrawnItem[] {
  return [...drawHeader(room), ...stages(room), ...legend(room)];
}

function stages({ columns, from, count, left, columnWidth, measure }: PageRoom): DrawnItem[] {
  const y = page.margin + heights.header;
  const items: DrawnItem[] = [];
  for (let index = from; index < from + count;) {
    const stage = columns[index]?.stage;
    let end = index + 1;
    while (end < from + count && columns[end]?.stage.id === stage?.id) end += 1;
    const x = left + (index - from) * columnWidth;
    const width = (end - index) * columnWidth;
    const room = { width: width - 12, lines: 1, measure };
    items.push(
      { kind: "rect", x, y, width: width - 2, height: heights.stage - 4, fill: paperColours.sunk },
      {
        kind: "text",
        x: x + 6,
        y: y + 4,
        width: width - 12,
        size: 9.5,
        weight: 600,
        colour: paperColours.ink,
        align: "left",
        lines: fitLines(stage?.name ?? "", { ...room, size: 9.5, weight: 600 }),
      },
      {
        kind: "text",
        x: x + 6,
        y: y + 17,
        width: width - 12,
        size: 7.5,
        weight: 400,
        colour: paperColours["ink-2"],
        align: "left",
        lines: fitLines(stage?.goal ?? "", { ...room, size: 7.5 }),
      },
    );
    index = end;
  }
  return items;
}

function legend({ words, height: bottom, measure }: PageRoom): DrawnItem[] {
  const y = bottom - page.margin - heights.legend / 2;
  const entries = [
    { text: words.reported, stroke: paperColours.ink, width: 2, dash: undefined },
    { text: words.assumed, stroke: paperColours.ink, width: 2, dash: [3, 4] },
    { text: words.desired, stroke: paperColours.accent, width: 1.25, dash: undefined },
    { text: `🔶 ${words.momentOfTruth}`, stroke: null },
    { text: `» ${words.handoff}`, stroke: null },
  ];
  let x: number = page.margin;
  return entries.flatMap(({ text, ...line }): DrawnItem[] => {
    const items: DrawnItem[] = [];
    if (line.stroke !== null) {
      const { stroke, width, dash } = line;
      items.push({ kind: "path", d: `M${x},${y}L${x + 24},${y}`, stroke, width, dash });
      x += 30;
    }
    const width = measure(text, 8, 400) + 2;
    items.push({
      kind: "text",
      x,
      y: y - 5.5,
      width,
      size: 8,
      weight: 400,
      colour: paperColours["ink-2"],
      align: "left",
      lines: [text],
    });
    x += width + 18;
    return items;
  });
}
