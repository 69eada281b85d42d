// A spreadsheet takes a cell for a formula by its first sign. Quotes keep a text in its cell only where the file is
// read with the delimiter that it was written with: read with another, each delimiter and line break inside a text
// begins a cell. So the apostrophe stands before every sign that could come to stand first.
const start = String.raw`(^|[,;|\t\r\n\u2028\u2029])`;
const between = String.raw`((?:[^\S\t\r\n\u2028\u2029]|["\u0000-\u0008\u000e-\u001f\u200b\u200e\u200f\u2060])*)`;
const sign = String.raw`(?=[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62-\ufe66])`;
const dangerous = new RegExp(`${start}${between}('*)${sign}`, "gu");
const escaped = new RegExp(`${start}${between}'('*)${sign}`, "gu");

/** A text that no spreadsheet takes for a formula, with an apostrophe before each sign that could begin one. */
export function escapeFormulas(text: string): string {
  const inner = text.replace(dangerous, "$1$2'$3");
  return /^'*[\t\r\n]/.test(inner) ? `'${inner}` : inner;
}

/** The text that was escaped: takes an apostrophe only where `escapeFormulas` would have put one. */
export function unescapeFormulas(text: string): string {
  const outer = /^'+[\t\r\n]/.test(text) ? text.slice(1) : text;
  return outer.replace(escaped, "$1$2$3");
}
