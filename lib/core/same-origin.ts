/**
 * Whether a request that changes something comes from the application's own pages. A missing, null or
 * foreign Origin is a no: browsers send it with every POST, and nobody else has a reason to be trusted.
 */
export function isSameOrigin(origin: string | null, appUrl: string): boolean {
  if (!origin || origin === "null" || !URL.canParse(origin)) return false;
  return new URL(origin).origin === new URL(appUrl).origin;
}
