type Position = { x: number; y: number };
/** A straight or bent piece of a path: its two ends and, when bent, what it bends towards. */
export type PathPiece = { from: Position; to: Position; controls: Position[] };

/** Reads an SVG path of one M and then L and C, as a browser would; throws at anything else. */
export function readPath(d: string): PathPiece[] {
  const commands = d.match(/[A-Za-df-z][^A-Za-df-z]*/g) ?? [];
  if (commands.join("") !== d || !d.startsWith("M")) throw new Error(`not a path: ${d}`);
  let pen: Position = { x: NaN, y: NaN };
  return commands.flatMap((command, place) => {
    const numbers = command.slice(1).split(",").map(Number);
    if (numbers.some((one) => !Number.isFinite(one))) throw new Error(`not a number in ${command}`);
    const positions: Position[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2)
      positions.push({ x: numbers[at] ?? NaN, y: numbers[at + 1] ?? NaN });
    const expected = { M: 1, L: 1, C: 3 }[command[0] ?? ""];
    const to = positions.at(-1);
    if (positions.length !== expected || !to || (place === 0) !== (command[0] === "M"))
      throw new Error(`unexpected ${command}`);
    const piece = { from: pen, to, controls: positions.slice(0, -1) };
    pen = to;
    return place === 0 ? [] : [piece];
  });
}

/** A place on a piece, `t` of the way along. */
export function positionOn({ from, to, controls: [a, b] }: PathPiece, t: number): Position {
  const mix = (axis: "x" | "y") => {
    if (!a || !b) return from[axis] * (1 - t) + to[axis] * t;
    return (
      (1 - t) ** 3 * from[axis] +
      3 * (1 - t) ** 2 * t * a[axis] +
      3 * (1 - t) * t ** 2 * b[axis] +
      t ** 3 * to[axis]
    );
  };
  return { x: mix("x"), y: mix("y") };
}
