type Shift = { x: number; y: number; /** The columns that a page shows. */ first: number; last: number };

/**
 * The part of a stroke that stands on a page, moved to where its columns are; null where nothing of it does. A stroke
 * begins at the column `fromIndex` and has one piece for each column after it.
 */
export function movedPath(d: string, fromIndex: number, { x, y, first, last }: Shift): string | null {
  const [start = "", ...pieces] = d.split(/(?=[CL])/);
  const shifted = (numbers: string) =>
    numbers
      .split(",")
      .map((number, index) => Math.round((Number(number) + (index % 2 === 0 ? x : y)) * 100) / 100)
      .join(",");
  let at = start.slice(1);
  let moved = "";
  pieces.forEach((piece, place) => {
    const here = fromIndex + place >= first && fromIndex + place + 1 <= last;
    const numbers = piece.slice(1);
    if (here) moved += (moved === "" ? `M${shifted(at)}` : "") + piece.charAt(0) + shifted(numbers);
    at = numbers.split(",").slice(-2).join(",");
  });
  return moved === "" ? null : moved;
}
