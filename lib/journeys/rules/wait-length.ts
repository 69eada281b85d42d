/**
 * How long a wait is drawn beside the longest one, 0 – 1: the square root of their ratio, so that an hour
 * can still be seen beside a week. Its minutes always stand beside it in words.
 */
export function waitLength(minutes: number, maxMinutes: number): number {
  if (!(minutes > 0) || !(maxMinutes > 0)) return 0;
  return Math.sqrt(Math.min(1, minutes / maxMinutes));
}
