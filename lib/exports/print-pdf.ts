import { buffer } from "node:stream/consumers";
import { setImmediate as others } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { leading, type DrawnItem, type DrawnPage, type DrawnText } from "@/lib/journeys/layout/drawing";
import { fontRuns } from "./font-runs";
import { mainFont } from "./fonts";
import { runWidth } from "./placed-glyphs";
import { isRightToLeft } from "./right-to-left";
import { textStart } from "./text-start";

/** Pages as a PDF with real text and its own fonts; between two of them others have their turn. */
export async function printPdf(
  pages: readonly DrawnPage[],
  title: string,
  language: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({
    autoFirstPage: false,
    font: mainFont(400).data as unknown as string,
    info: { Title: title, Creator: "Throughline", Producer: "Throughline" },
    lang: language,
    displayTitle: true,
  });
  const written = buffer(document as unknown as NodeJS.ReadableStream);
  for (const { width, height, items } of pages) {
    await others();
    document.addPage({ size: [width, height], margin: 0 });
    for (const item of items) draw(document, item);
  }
  document.end();
  return new Uint8Array(await written);
}

function draw(document: PDFKit.PDFDocument, item: DrawnItem): void {
  switch (item.kind) {
    case "text":
      drawText(document, item);
      return;
    case "rect":
      document.rect(item.x, item.y, item.width, item.height).fill(item.fill);
      return;
    case "line":
      document
        .lineWidth(item.width)
        .undash()
        .moveTo(item.x1, item.y1)
        .lineTo(item.x2, item.y2)
        .stroke(item.stroke);
      return;
    case "path":
      document.lineWidth(item.width).lineCap("round");
      if (item.dash) document.dash(item.dash[0] ?? 3, { space: item.dash[1] ?? 3 });
      else document.undash();
      document.path(item.d).stroke(item.stroke);
      return;
    case "circle":
      document
        .undash()
        .lineWidth(1.5)
        .circle(item.x, item.y, item.radius)
        .fillAndStroke(item.fill, item.stroke);
  }
}

function drawText(document: PDFKit.PDFDocument, text: DrawnText): void {
  const { y, size, weight, colour, lines } = text;
  const rightToLeft = isRightToLeft(lines.join(" "));
  document.fillColor(colour);
  lines.forEach((line, index) => {
    let x = textStart(text, line, rightToLeft);
    for (const run of fontRuns(line, weight, rightToLeft)) {
      const { name, data, shapes } = run.font;
      document.registerFont(name, data).font(name).fontSize(size);
      document.text(run.text, x, y + size + index * size * leading, {
        lineBreak: false,
        baseline: "alphabetic",
        // Otherwise it lays out word for word, and from left to right.
        ...(shapes ? { features: [] } : {}),
      });
      x += runWidth(run) * size;
    }
  });
}
