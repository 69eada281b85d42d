import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font } from "fontkit";
import { unpackedFont } from "./unpacked-font";

type Weight = 400 | 600;

/** A font of the exports; one that `shapes` joins and places its letters by what stands beside them. */
export type ExportFont = { name: string; data: Buffer; font: Font; shapes: boolean };

type Face = {
  name: string;
  file(weight: Weight): string;
  /** What it is asked for; any letter where nothing is said. */
  writes?: RegExp;
  shapes?: boolean;
};

const inter = (script: string): Face => ({
  name: script,
  file: (weight) => `inter/files/inter-${script}-${weight}-normal.woff`,
});
const han = String.raw`\u2E80-\u2FFF\u3000-\u303F\u3200-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF`;
const chinese: Face = {
  name: "chinese",
  file: (weight) => `noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff`,
  writes: new RegExp(`[${han}]`),
};
const japanese: Face = {
  name: "japanese",
  file: (weight) => `biz-udpgothic/files/biz-udpgothic-japanese-${weight === 600 ? 700 : 400}-normal.woff`,
  writes: new RegExp(`[${han}\\u3040-\\u30FF\\u31F0-\\u31FF]`),
};
const arabic = /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFF]/;
const others: readonly Face[] = [
  ...["latin", "latin-ext", "greek", "cyrillic"].map(inter),
  { name: "emoji", file: () => "noto-emoji/files/noto-emoji-emoji-400-normal.woff" },
  // Its dots are part of its letters, so that a PDF's text reads as it was written.
  {
    name: "arabic",
    file: (weight) => `vazirmatn/files/vazirmatn-arabic-${weight}-normal.woff`,
    writes: arabic,
    shapes: true,
  },
  {
    name: "more-arabic",
    file: (weight) => `noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
    writes: arabic,
    shapes: true,
  },
  {
    name: "hebrew",
    file: (weight) => `noto-sans-hebrew/files/noto-sans-hebrew-hebrew-${weight}-normal.woff`,
    writes: /[\u0590-\u05FF\uFB1D-\uFB4F]/,
    shapes: true,
  },
  {
    name: "korean",
    file: (weight) => `nanum-gothic/files/nanum-gothic-korean-${weight === 600 ? 700 : 400}-normal.woff`,
    writes: /[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7AF]/,
  },
];

// In order of preference; signs that both write look as they do where the line is from.
const faces = { plain: [...others, chinese, japanese], japanese: [...others, japanese, chinese] } as const;

const kept = new Map<string, ExportFont>();

/** The first of our fonts that has every letter of a sign; undefined where none has. Opens only what it must. */
export function fontFor(sign: string, weight: Weight, among: keyof typeof faces): ExportFont | undefined {
  for (const face of faces[among]) {
    if (face.writes && !face.writes.test(sign)) continue;
    const font = opened(face, weight);
    if (has(font, sign)) return font;
  }
  return undefined;
}

/** The font of most texts, whatever fonts the server has. */
export const mainFont = (weight: Weight): ExportFont => opened(inter("latin"), weight);

function opened({ name, file, shapes = false }: Face, weight: Weight): ExportFont {
  const key = `${name}-${weight}`;
  const known = kept.get(key);
  if (known) return known;
  const data = unpackedFont(readFileSync(join(process.cwd(), "node_modules/@fontsource", file(weight))));
  const font = { name: key, data, font: create(data) as Font, shapes };
  kept.set(key, font);
  return font;
}

function has({ font }: ExportFont, sign: string): boolean {
  for (const letter of sign) if (!font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) return false;
  return true;
}
