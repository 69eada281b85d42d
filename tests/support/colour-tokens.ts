import { readFileSync } from "node:fs";

export type Palette = ReadonlyMap<string, string>;

/** Both themes' colours as app/tokens.css has them: name without dashes → #rrggbb. */
export function colourTokens(): { light: Palette; dark: Palette } {
  const css = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
  const pairs = [...css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
  return {
    light: new Map(pairs.map(([, name = "", light = ""]) => [name, light])),
    dark: new Map(pairs.map(([, name = "", , dark = ""]) => [name, dark])),
  };
}
