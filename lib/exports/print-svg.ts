import { leading, type DrawnItem, type DrawnPage, type DrawnText } from "@/lib/journeys/layout/drawing";
import { isRightToLeft } from "./right-to-left";
import { textStart } from "./text-start";

/** How texts are drawn, by the letters of the reader's fonts or as shapes, and how large the whole is. */
type Style = { draw(text: DrawnText): string; scale: number };

const byLetters: Style = { draw: asLetters, scale: 1 };

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** A page as SVG. */
export function printSvg({ width, height, items }: DrawnPage, style: Style = byLetters): string {
  const [w, h] = [Math.ceil(width * style.scale), Math.ceil(height * style.scale)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...items.map((item) => (item.kind === "text" ? style.draw(item) : drawShape(item))),
    "</svg>\n",
  ].join("\n");
}

function drawShape(item: Exclude<DrawnItem, DrawnText>): string {
  switch (item.kind) {
    case "rect":
      return `<rect x="${item.x}" y="${item.y}" width="${item.width}" height="${item.height}" fill="${item.fill}"/>`;
    case "line":
      return `<line x1="${item.x1}" y1="${item.y1}" x2="${item.x2}" y2="${item.y2}" stroke="${item.stroke}" stroke-width="${item.width}"/>`;
    case "path": {
      const dash = item.dash ? ` stroke-dasharray="${item.dash.join(" ")}"` : "";
      return `<path d="${item.d}" fill="none" stroke="${item.stroke}" stroke-width="${item.width}" stroke-linecap="round"${dash}/>`;
    }
    case "circle":
      return `<circle cx="${item.x}" cy="${item.y}" r="${item.radius}" fill="${item.fill}" stroke="${item.stroke}" stroke-width="1.5"/>`;
  }
}

function asLetters(text: DrawnText): string {
  const { x, width, y, size, weight, colour, align, lines } = text;
  const rightToLeft = isRightToLeft(lines.join(" "));
  // Whoever reads it has other fonts: what begins at the right stands there by itself.
  const backwards = rightToLeft && align !== "centre";
  const direction = backwards ? ` direction="rtl"` : "";
  return lines
    .map((line, index) => {
      const start = backwards ? x + width : textStart(text, line, rightToLeft);
      const baseline = y + size + index * size * leading;
      return `<text x="${start}" y="${baseline}"${direction} font-family="Inter, 'Segoe UI', 'Noto Sans', sans-serif" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`;
    })
    .join("\n");
}
