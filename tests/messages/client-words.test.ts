import { describe, expect, it } from "vitest";
import { clientFiles } from "../../scripts/checks/client/client-files";
import { wordsSent } from "../../scripts/checks/client/words-sent";
import { messageUses } from "../../scripts/checks/messages/message-uses";
import { sourceFiles } from "../../scripts/checks/source-files";

const files = sourceFiles("{app,components,lib}/**/*.{ts,tsx}").filter(({ path }) => !/\.bench\./.test(path));
const texts = new Map(files.map(({ path, text }) => [path, text]));
const entries = files
  .map(({ path }) => path)
  .filter((path) => /^app\/.*\b(page|layout|error|template|loading)\.tsx$/.test(path));
const filesOf = clientFiles(files);

/** The namespaces of which a page shows words in the browser, each with a file that does. */
function wordsShown(entry: string): Map<string, string> {
  const shown = new Map<string, string>();
  for (const file of filesOf(entry)) {
    for (const { pattern } of messageUses(file, texts.get(file) ?? "").uses) {
      shown.set(pattern.split(".")[0] ?? "", file);
    }
  }
  return shown;
}

describe("the words that the browser gets", () => {
  it.each(entries)("are all that %s shows there", (entry) => {
    const sent = wordsSent(entry, files);
    const missing = [...wordsShown(entry)].filter(([namespace]) => !sent.has(namespace));
    expect(missing).toEqual([]);
  });

  it("are looked for in real pages", () => {
    const map = wordsShown("app/[org]/journeys/[journeyId]/page.tsx");
    expect([...map.keys()]).toEqual(expect.arrayContaining(["map", "comments", "errors"]));
    expect(wordsSent("app/[org]/journeys/[journeyId]/page.tsx", files)).toContain("map");
    expect(wordsSent("app/[org]/journeys/page.tsx", files)).not.toContain("map");
  });
});
