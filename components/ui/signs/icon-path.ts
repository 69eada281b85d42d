/** A shape of an icon as lucide describes it: its element's name and attributes. */
export type Shape = readonly [name: string, attributes: Readonly<Record<string, string>>];

/** All shapes of an icon as the one path that draws the same: what a map shows six hundred times is to be little. */
export function iconPath(shapes: readonly Shape[]): string {
  return shapes.map(pathOf).join("");
}

function pathOf([name, attributes]: Shape): string {
  const number = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case "path":
      // A path may begin relative to nothing; behind another it must not begin where that one ended.
      return attributes.d?.replace(/^m/, "M0 0m") ?? "";
    case "line":
      return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
    case "circle": {
      const r = number("r");
      const half = (to: number) => `a${r} ${r} 0 1 0 ${to} 0`;
      return `M${number("cx") - r} ${number("cy")}${half(2 * r)}${half(-2 * r)}z`;
    }
    case "rect": {
      const [x, y, width, height] = [number("x"), number("y"), number("width"), number("height")];
      const r = number("rx");
      const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
      return (
        `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}` +
        `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`
      );
    }
    default:
      throw new Error(`an icon with <${name}> is not known`);
  }
}
