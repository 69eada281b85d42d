import type { Language } from "./words";

const style = `
  :root { color-scheme: light dark; --bg: #f5f4f1; --panel: #fff; --ink: #1d1d1f; --soft: #5a5a60; --line: #dedcd6; --accent: #2f5bd3; }
  @media (prefers-color-scheme: dark) {
    :root { --bg: #141518; --panel: #1d1f23; --ink: #ececee; --soft: #a9abb2; --line: #34373d; --accent: #8fb0ff; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--bg); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
  main { max-width: 44rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
  h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
  h2 { font-size: .875rem; font-weight: 600; color: var(--soft); margin: 2rem 0 .5rem; }
  p { color: var(--soft); margin: 0 0 1rem; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); }
  button { width: 100%; text-align: left; font: inherit; color: inherit; cursor: pointer; padding: .625rem .875rem;
    background: var(--panel); border: 1px solid var(--line); border-radius: .625rem; }
  button:hover { border-color: var(--accent); }
  button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  button b { display: block; font-weight: 600; }
  button span { display: block; color: var(--soft); font-size: .875rem; }
`;

/** A whole page of the provider; `body` is HTML. */
export function page(content: { language: Language; title: string; body: string }): string {
  return `<!doctype html>
<html lang="${content.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(content.title)}</title>
<style>${style}</style>
</head>
<body><main>
<h1>${escapeHtml(content.title)}</h1>
${content.body}
</main></body>
</html>`;
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
