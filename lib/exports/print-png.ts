import sharp from "sharp";
import type { DrawnPage } from "@/lib/journeys/layout/drawing";
import { glyphDrawing } from "./glyph-drawing";
import { printSvg } from "./print-svg";

/** How sharp a picture is wished, and how large one may become; a very long journey's is less sharp. */
const wished = 1.5;
const widest = 10_000;

/** A page as a picture. */
export function printPng(page: DrawnPage): Promise<Buffer> {
  const scale = Math.min(wished, widest / page.width);
  const svg = printSvg(page, { draw: glyphDrawing, scale });
  return sharp(Buffer.from(svg), { limitInputPixels: widest * widest, unlimited: true })
    .png({ compressionLevel: 9 })
    .toBuffer();
}
