// Excel's own limit.
const longest = 31;

/** A title as a sheet is called: what says which journey it is stays, however long the title. */
export function sheetName(title: string, named: (title: string) => string): string {
  if (named(title).length <= longest) return named(title);
  return named(`${title.slice(0, longest - named("…").length).trimEnd()}…`);
}
