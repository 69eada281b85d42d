/** That a file is not UTF-8, and the line up to which it is; `utf-16` when its first two bytes say so. */
export class NotUtf8Error extends Error {
  constructor(
    readonly line: number,
    readonly encoding: "utf-16" | "unknown",
  ) {
    super(`not UTF-8 from line ${line} on`);
    this.name = "NotUtf8Error";
  }
}

/** Bytes as text, piece by piece. Throws NotUtf8Error; never puts a sign in place of what it cannot read. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let line = 1;
  let first = true;
  for await (const chunk of bytes) {
    if (first && ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)))
      throw new NotUtf8Error(1, "utf-16");
    first = first && chunk.length === 0;
    const text = decode(decoder, chunk, line);
    line += text.match(/\n/g)?.length ?? 0;
    yield text;
  }
  const rest = decode(decoder, undefined, line);
  if (rest !== "") yield rest;
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    const readable = chunk ? new TextDecoder("utf-8").decode(chunk).split("\ufffd", 1)[0] : "";
    throw new NotUtf8Error(line + (readable?.match(/\n/g)?.length ?? 0), "unknown");
  }
}
