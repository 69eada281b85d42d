/** A text that fits, with a sign where something was cut off. */
export function clipped(text: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= max) return trimmed;
  // A cut between the halves of a character would leave text that cannot be stored.
  const kept = trimmed.slice(0, max - 1);
  return `${kept.isWellFormed() ? kept : kept.slice(0, -1)}…`;
}
