import { payloads, type Payload } from "./payloads";

const packed = new Map<number, readonly string[]>();

/** All payloads in as few texts as hold them, none longer than `most` characters. */
export function packedPayloads(most: number): readonly string[] {
  const known = packed.get(most);
  if (known) return known;
  // Those for attributes together: after an element's quotes they would be in none.
  const texts = (["content", "attribute", "elsewhere"] as const).flatMap((place) =>
    pack(
      payloads.filter((payload) => payload.place === place),
      most,
    ),
  );
  packed.set(most, texts);
  return texts;
}

function pack(some: readonly Payload[], most: number): string[] {
  const texts: string[] = [];
  for (const { text } of some) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + text.length <= most) texts[texts.length - 1] = last + text;
    else texts.push(text);
  }
  return texts;
}
