import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The pages of a PDF as a reader finds them: their size and their text. */
export async function pdfPages(
  bytes: Uint8Array,
): Promise<{ width: number; height: number; text: string }[]> {
  const task = getDocument({ data: bytes, verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({ width, height, text: items.map((item) => ("str" in item ? item.str : "")).join("") });
  }
  await task.destroy();
  return pages;
}
