/** Words that departments and teams have in their names without being told apart by them. */
const fillers = new Set(["the", "department", "dept", "team", "our", "afdeling", "afdelingen", "vores"]);

/** The words that tell a name from others: small letters, without punctuation, "Indkøbsafdelingen" as "indkøb". */
export function nameWords(name: string): string[] {
  const words =
    name
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words
    .filter((word) => !fillers.has(word))
    .map((word) => word.replace(/(?<=..)s?(?:afdeling|kontor)(?:en|et)?$/u, ""));
  return telling.length > 0 ? telling : words;
}

/** How alike two names are, 0 … 1: the share of the letters that need not be changed; below `least` it is 0. */
export function nameSimilarity(one: string, other: string, least: number): number {
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  // Short names differ by little and mean much: HR is not PR.
  if (shorter < 5 || shorter / longer < least || longer > 200) return 0;
  const similarity = 1 - editDistance(one, other) / longer;
  return similarity >= least ? similarity : 0;
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
