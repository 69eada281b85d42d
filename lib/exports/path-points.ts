export type PathPoint =
  | { kind: "move" | "line"; x: number; y: number }
  | { kind: "curve"; x: number; y: number; control: [number, number, number, number] };

/** A path of M, L and C as points within the box around them, as drawing programs want it. */
export function pathPoints(d: string) {
  const raw = d.split(/(?=[MLC])/).map((piece): PathPoint => {
    const numbers = piece.slice(1).split(",").map(Number);
    const [x = 0, y = 0] = numbers.slice(-2);
    if (piece.startsWith("M")) return { kind: "move", x, y };
    if (piece.startsWith("L")) return { kind: "line", x, y };
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers;
    return { kind: "curve", x, y, control: [x1, y1, x2, y2] };
  });
  const all = raw.flatMap((point) =>
    point.kind === "curve"
      ? [
          [point.x, point.y] as const,
          [point.control[0], point.control[1]] as const,
          [point.control[2], point.control[3]] as const,
        ]
      : [[point.x, point.y] as const],
  );
  const x = Math.min(...all.map(([at]) => at));
  const y = Math.min(...all.map(([, at]) => at));
  const width = Math.max(...all.map(([at]) => at)) - x;
  const height = Math.max(...all.map(([, at]) => at)) - y;
  const points = raw.map((point): PathPoint => {
    const at = { x: point.x - x, y: point.y - y };
    if (point.kind !== "curve") return { ...at, kind: point.kind };
    const [x1, y1, x2, y2] = point.control;
    return { ...at, kind: "curve", control: [x1 - x, y1 - y, x2 - x, y2 - y] };
  });
  return { x, y, width, height, points };
}
