import bidiFactory from "bidi-js";
import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { fontRuns } from "@/lib/exports/font-runs";
import { measureText } from "@/lib/exports/measure-text";
import { lineWidth, placedGlyphs } from "@/lib/exports/placed-glyphs";
import { printPdf } from "@/lib/exports/print-pdf";
import { printPng } from "@/lib/exports/print-png";
import { printPptx } from "@/lib/exports/print-pptx";
import { printSvg } from "@/lib/exports/print-svg";
import { isRightToLeft } from "@/lib/exports/right-to-left";
import type { DrawnPage } from "@/lib/journeys/layout/drawing";
import { fitLines } from "@/lib/journeys/layout/fit-lines";
import { pdfPages } from "./pdf-pages";

/** In each script a few words, and the words as a reader of the PDF must find them. */
const texts: [script: string, text: string, words: string[]][] = [
  ["Arabic", "مرحبا بالعالم (اختبار) 123 IT", ["مرحبا", "بالعالم", "اختبار", "123", "IT"]],
  ["Persian", "تست ۱۲۳ پچگ", ["تست", "۱۲۳", "پچگ"]],
  ["Hebrew", "שלום עולם (בדיקה) 42", ["שלום", "עולם", "בדיקה", "42"]],
  ["Chinese", "中文測試：客户体验。", ["中文測試：客户体验。"]],
  ["Japanese", "日本語のテスト、峠道「カタカナ」", ["日本語のテスト、峠道「カタカナ」"]],
  ["Korean", "한국어 안녕하세요", ["한국어", "안녕하세요"]],
  ["several scripts", "Mixed 中文 and العربية and 한국", ["Mixed", "中文", "العربية", "한국"]],
];

const page = (text: string, weight: 400 | 600 = 400): DrawnPage => ({
  width: 400,
  height: 60,
  items: [
    {
      kind: "text",
      x: 10,
      y: 10,
      width: 380,
      size: 20,
      weight,
      colour: "#000000",
      align: "left",
      lines: [text],
    },
  ],
});

/** The picture's grey values, and the first and last column in which something stands. */
async function picture(text: string, weight: 400 | 600) {
  const { data, info } = await sharp(await printPng(page(text, weight)))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const inked = [...data.keys()].filter((at) => (data[at] ?? 255) < 128).map((at) => at % info.width);
  return { data, width: info.width, left: Math.min(...inked), right: Math.max(...inked) };
}

describe.each(texts)("%s", (_, text, words) => {
  it("reads in a PDF as it was written, in both weights", async () => {
    for (const weight of [400, 600] as const) {
      const [only] = await pdfPages(await printPdf([page(text, weight)], "Letters", "en"));
      for (const word of words) expect(only?.text).toContain(word);
      expect(only?.text).not.toContain("?");
    }
  });

  it("is drawn, and on its side of the page", async () => {
    for (const weight of [400, 600] as const) {
      const drawn = await picture(text, weight);
      const asked = await picture(text.replace(/[^\s]/gu, "?"), weight);
      expect(drawn.data.equals(asked.data)).toBe(false);
      if (isRightToLeft(text)) expect(drawn.width - drawn.right).toBeLessThan(25);
      else expect(drawn.left).toBeLessThan(25);
    }
  });

  it("is no question mark to any of our fonts", () => {
    for (const weight of [400, 600] as const)
      expect(
        fontRuns(text, weight, isRightToLeft(text))
          .map(({ text: run }) => run)
          .join(""),
      ).not.toContain("?");
  });

  it("fits into the room that it was measured for", () => {
    const long = Array.from({ length: 12 }, () => text).join(" ");
    const lines = fitLines(long, { width: 94, lines: 40, size: 8, measure: measureText });
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines)
      expect(lineWidth(line, 400, isRightToLeft(long)) * 8).toBeLessThanOrEqual(94 + 1);
  });
});

describe("letters from right to left", () => {
  it("join: the first, the middle and the last of a word are different shapes of one letter", () => {
    const shapes = fontRuns("ببب", 400, true)
      .flatMap(placedGlyphs)
      .map(({ glyph }) => glyph.id);
    expect(new Set(shapes).size).toBe(3);
    const apart = fontRuns("ب\u200Cب\u200Cب", 400, true).flatMap(placedGlyphs);
    expect(apart.map(({ glyph }) => glyph.id)).not.toEqual(expect.arrayContaining(shapes));
  });

  it("stand where Unicode's algorithm puts them, with their brackets turned", () => {
    const bidi = bidiFactory();
    const letters = fc.constantFrom(..."אבגשםabcXYZ0123()[]<>-,. ".split(""));
    const line = fc.array(letters, { minLength: 1, maxLength: 24 }).map((all) => all.join("").trim());
    fc.assert(
      fc.property(line, fc.boolean(), (text, rightToLeft) => {
        const seen = fontRuns(text, 400, rightToLeft).flatMap(({ text: run, font }) =>
          font.shapes ? [...run].reverse() : [...run],
        );
        const levels = bidi.getEmbeddingLevels(text, rightToLeft ? "rtl" : "ltr");
        expect(seen.join("")).toBe(bidi.getReorderedString(text, levels));
      }),
    );
  });

  it("begin at the right in a drawing and on a slide, where the reader's fonts draw them", async () => {
    const svg = printSvg(page("שלום עולם"));
    expect(svg).toMatch(/<text x="390" [^>]*direction="rtl"[^>]*>שלום עולם</);
    expect(printSvg(page("Hello"))).not.toContain("direction");
    const files = unzipSync(await printPptx([page("שלום עולם")], "Letters"));
    const slide = strFromU8(files["ppt/slides/slide1.xml"] ?? new Uint8Array());
    expect(slide).toMatch(/<a:pPr [^>]*rtl="1"/);
    expect(slide).toContain('algn="r"');
  });
});

it("a letter that no font has is a question mark still, and never nothing", () => {
  expect(
    fontRuns("ไทย", 400)
      .map(({ text }) => text)
      .join(""),
  ).toMatch(/^\?+$/);
});
