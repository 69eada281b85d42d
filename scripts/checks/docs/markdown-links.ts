/** Where a document points to, and where in itself others may point. */
export type Markdown = { links: { target: string; line: number }[]; anchors: ReadonlySet<string> };

const linkForms = [
  // [text](target "title") and ![text](<target>)
  /\]\(\s*<?([^)\s>]+)>?(?:\s+["'(][^)]*)?\)/g,
  // [name]: target
  /^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)/g,
  // <a href="target">, <img src="target">, <source srcset="target">
  /\s(?:href|src|srcset)="([^"\s]+)/g,
];

/** Reads the links and headings of a document; what stands in code is neither. */
export function readMarkdown(text: string): Markdown {
  const links: Markdown["links"] = [];
  const anchors = new Set<string>();
  withoutCode(text)
    .split("\n")
    .forEach((line, index) => {
      for (const form of linkForms) {
        for (const [, target] of line.matchAll(form)) if (target) links.push({ target, line: index + 1 });
      }
      const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
      if (heading !== undefined) anchors.add(unique(slug(heading), anchors));
      for (const [, id] of line.matchAll(/\s(?:id|name)="([^"]+)"/g)) if (id) anchors.add(id);
    });
  return { links, anchors };
}

// Lines stay where they are, so that a place can be told.
function withoutCode(text: string): string {
  const blank = (code: string) => code.replaceAll(/[^\n]/g, " ");
  return text
    .replaceAll(/^( {0,3})(```+|~~~+)[\s\S]*?^ {0,3}\2[`~]*\s*$/gm, blank)
    .replaceAll(/<!--[\s\S]*?-->/g, blank)
    .replaceAll(/(`+)(?!`)(.*?[^`])\1(?!`)/g, (_code, ticks: string, inner: string) => codeOf(inner, ticks));
}

// A heading's code still counts for its anchor: only what would look like a link is blanked.
const codeOf = (inner: string, ticks: string) => `${ticks}${inner.replaceAll(/[[\]()<>"]/g, " ")}${ticks}`;

/** As the usual forges make them: lower case, hyphens for spaces, punctuation dropped. */
function slug(heading: string): string {
  return heading
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/<[^>]+>/g, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

function unique(anchor: string, taken: ReadonlySet<string>): string {
  if (!taken.has(anchor)) return anchor;
  let count = 1;
  while (taken.has(`${anchor}-${count}`)) count += 1;
  return `${anchor}-${count}`;
}
