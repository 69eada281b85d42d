import type { IncomingMessage } from "node:http";

const mostBytes = 4_096;

/** The fields of a small form that was posted. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > mostBytes) throw new Error("the form is too large");
  }
  return new URLSearchParams(text);
}
