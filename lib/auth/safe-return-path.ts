/** A path of our own to go to after sign-in; anything that could lead elsewhere becomes "/". */
export function safeReturnPath(wanted: string | null | undefined): string {
  if (!wanted || !wanted.startsWith("/")) return "/";
  // Browsers read backslashes as slashes and drop tabs and line breaks: "/\evil.example" would leave the house.
  if (/[\\\u0000-\u0020\u007f]/.test(wanted) || wanted.startsWith("//")) return "/";
  const base = "http://own.invalid";
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return url?.origin === base ? url.pathname + url.search + url.hash : "/";
}
