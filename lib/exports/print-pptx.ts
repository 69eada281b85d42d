import PptxGenJS from "pptxgenjs";
import { leading, type DrawnItem, type DrawnPage } from "@/lib/journeys/layout/drawing";
import { isRightToLeft } from "./right-to-left";
import { pathPoints, type PathPoint } from "./path-points";

/** PowerPoint reckons in inches and names colours without a sign. */
const inches = (points: number) => points / 72;
const hex = (colour: string) => colour.slice(1).toUpperCase();

// The library draws it, and its types do not know it.
const freeform = "custGeom" as PptxGenJS.SHAPE_NAME;

/** Pages as slides of native shapes and texts, to be edited further. */
export async function printPptx(pages: readonly DrawnPage[], title: string): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  const [first] = pages;
  if (!first) throw new Error("a drawing has at least one page");
  deck.title = title;
  deck.defineLayout({ name: "journey", width: inches(first.width), height: inches(first.height) });
  deck.layout = "journey";
  for (const { items } of pages) {
    const slide = deck.addSlide();
    for (const item of items) place(slide, item);
  }
  return (await deck.write({ outputType: "uint8array" })) as Uint8Array;
}

function place(slide: PptxGenJS.Slide, item: DrawnItem): void {
  switch (item.kind) {
    case "text":
      if (item.lines.length === 0) return;
      // The program breaks lines by its own fonts: it gets the words, and room for as many lines.
      slide.addText(item.lines.join(" "), {
        x: inches(item.x),
        y: inches(item.y),
        w: inches(item.width + 4),
        h: inches(item.lines.length * item.size * leading + 2),
        margin: 0,
        fontFace: "Inter",
        fontSize: item.size,
        bold: item.weight === 600,
        color: hex(item.colour),
        ...(isRightToLeft(item.lines.join(" "))
          ? { align: item.align === "centre" ? "center" : "right", rtlMode: true }
          : { align: item.align === "centre" ? "center" : item.align }),
        valign: "top",
        fit: "shrink",
      });
      return;
    case "rect":
      slide.addShape("rect", {
        x: inches(item.x),
        y: inches(item.y),
        w: inches(item.width),
        h: inches(item.height),
        fill: { color: hex(item.fill) },
        line: { type: "none" },
      });
      return;
    case "line":
      slide.addShape("line", {
        x: inches(item.x1),
        y: inches(item.y1),
        w: inches(item.x2 - item.x1),
        h: inches(item.y2 - item.y1),
        line: { color: hex(item.stroke), width: item.width },
      });
      return;
    case "circle":
      slide.addShape("ellipse", {
        x: inches(item.x - item.radius),
        y: inches(item.y - item.radius),
        w: inches(2 * item.radius),
        h: inches(2 * item.radius),
        fill: { color: hex(item.fill) },
        line: { color: hex(item.stroke), width: 1.5 },
      });
      return;
    case "path": {
      const { x, y, width, height, points } = pathPoints(item.d);
      slide.addShape(freeform, {
        x: inches(x),
        y: inches(y),
        w: inches(width),
        h: inches(height),
        points: points.map((point) => scaled(point)),
        line: { color: hex(item.stroke), width: item.width, dashType: item.dash ? "sysDash" : "solid" },
      });
    }
  }
}

function scaled(point: PathPoint) {
  const at = { x: inches(point.x), y: inches(point.y) };
  if (point.kind !== "curve") return point.kind === "move" ? { ...at, moveTo: true } : at;
  const [x1, y1, x2, y2] = point.control.map(inches) as [number, number, number, number];
  return { ...at, curve: { type: "cubic" as const, x1, y1, x2, y2 } };
}
