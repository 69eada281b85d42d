/** The light theme's colours, for where no style sheet reaches; a test holds them against app/tokens.css. */
export const paperColours = {
  panel: "#ffffff",
  sunk: "#f4f4f2",
  line: "#e6e5e1",
  "line-strong": "#d4d2cc",
  ink: "#1c1b19",
  "ink-2": "#57544e",
  accent: "#3b5bdb",
  "dept-blue": "#2f66c4",
  "dept-amber": "#9a5b00",
  "dept-violet": "#7d3fa0",
  "dept-green": "#1d7a4d",
  "dept-rose": "#8c1039",
  "dept-teal": "#00606b",
  "dept-slate": "#3a4555",
  "dept-olive": "#4b4e08",
  delighted: "#15803d",
  satisfied: "#4d7c0f",
  neutral: "#78716c",
  frustrated: "#b8510a",
  angry: "#b91c1c",
} as const;

/** A department's colour on paper. */
export function departmentColour(colour: string): string {
  const known = Object.entries(paperColours).find(([name]) => name === `dept-${colour}`);
  return known?.[1] ?? paperColours["ink-2"];
}
