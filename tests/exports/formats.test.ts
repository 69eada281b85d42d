import { unzipSync, strFromU8 } from "fflate";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawnJourney } from "@/lib/exports/drawn-journey";
import { printPdf } from "@/lib/exports/print-pdf";
import { printPng } from "@/lib/exports/print-png";
import { printPptx } from "@/lib/exports/print-pptx";
import { printSvg } from "@/lib/exports/print-svg";
import { printXlsx } from "@/lib/exports/print-xlsx";
import { layoutWords } from "./layout-words";
import { longMap, tricky } from "./long-map";
import { pdfPages } from "./pdf-pages";

const drawn = (count: number, paged: boolean) => drawnJourney(longMap(count), layoutWords, paged);
const unescaped = (xml: string) =>
  xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

describe("a journey comes out", () => {
  it("as SVG, letter by letter and with no markup of its own", () => {
    const [page] = drawn(12, false);
    const svg = page ? printSvg(page) : "";
    expect(unescaped(svg)).toContain(`Rejse ${tricky}`);
    expect(svg).not.toContain("<b>");
  });

  it("as PDF in bounded A3 pages, whose letters can be read and searched", async () => {
    const pages = await pdfPages(await printPdf(drawn(200, true), "Rejse", "da"));
    expect(pages).toHaveLength(20);
    for (const { text, width, height } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([1191, 842]);
      for (const letter of ["æøåß", "ł", "€", "🚀", '<b>&"']) expect(text).toContain(letter);
    }
  });

  it("as a deck of native shapes and texts", async () => {
    const files = unzipSync(await printPptx(drawn(25, true), "Rejse"));
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(3);
    const slide = strFromU8(files["ppt/slides/slide1.xml"] ?? new Uint8Array());
    expect(unescaped(slide)).toContain(`Rejse ${tricky}`);
    expect(slide).toContain("<a:custGeom>");
    expect(slide).not.toContain("<p:pic>");
  });

  it("as a picture that is not empty and never too large", async () => {
    const [page] = drawn(60, false);
    if (!page) throw new Error("no page");
    const png = await printPng(page);
    const { width = 0, height = 0 } = await sharp(png, { limitInputPixels: false }).metadata();
    expect(width).toBeGreaterThan(9000);
    expect(width).toBeLessThanOrEqual(10_000);
    expect(height).toBeLessThan(2000);
    const { channels } = await sharp(png, { limitInputPixels: false }).stats();
    expect(channels[0]?.min).toBeLessThan(80);
  });

  it("as a workbook in which a text is a text, whatever it begins with", async () => {
    async function* rows() {
      yield ["=1+1", "+49", "-2", "@SUM(A1)", "0123", tricky, 3, -1.5, null] as const;
      await Promise.resolve();
    }
    const headings = ["=a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const files = unzipSync(await printXlsx("A/B", headings, rows()));
    const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/);
    const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/g)];
    const kindOf = new Map(
      cells.map(([, place, attributes]) => [place, /t="(\w+)"/.exec(attributes ?? "")?.[1]]),
    );
    for (const column of "ABCDEF") expect(kindOf.get(`${column}2`)).toMatch(/^(s|inlineStr|str)$/);
    for (const column of "GH") expect(kindOf.get(`${column}2`) ?? "n").toBe("n");
    const strings = strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array());
    for (const text of ["=1+1", "@SUM(A1)", "0123", tricky])
      expect(unescaped(strings + sheet)).toContain(text);
  });
});
