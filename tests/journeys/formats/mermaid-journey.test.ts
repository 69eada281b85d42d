import { describe, expect, it } from "vitest";
import { MermaidJourneyError, parseMermaidJourney } from "@/lib/journeys/formats/mermaid-journey";

const lines = (...all: string[]) => all.join("\n");

function refusal(text: string): Pick<MermaidJourneyError, "line" | "reason" | "found"> | null {
  try {
    parseMermaidJourney(text);
    return null;
  } catch (error) {
    if (!(error instanceof MermaidJourneyError)) throw error;
    const { line, reason, found } = error;
    return { line, reason, found };
  }
}

describe("parseMermaidJourney", () => {
  it("reads title, sections, tasks, scores and actors", () => {
    const text = lines(
      "journey",
      "  title I need a new laptop",
      "  accTitle: New laptop",
      "  accDescr: From the wish to the first morning",
      "  Look it up: 2: Me",
      "  section Ask",
      "    Fill in the form: 3: Me, IT",
      "    Wait: 1",
      "  section Get it",
      "    Collect: 4.5: Me, Facilities: at the desk",
      "    Rate: -1:",
    );
    expect(parseMermaidJourney(text)).toEqual({
      title: "I need a new laptop",
      accTitle: "New laptop",
      accDescription: "From the wish to the first morning",
      sections: [
        { name: "", tasks: [{ name: "Look it up", score: 2, actors: ["Me"] }] },
        {
          name: "Ask",
          tasks: [
            { name: "Fill in the form", score: 3, actors: ["Me", "IT"] },
            { name: "Wait", score: 1, actors: [] },
          ],
        },
        {
          name: "Get it",
          tasks: [
            { name: "Collect", score: 4.5, actors: ["Me", "Facilities"] },
            { name: "Rate", score: -1, actors: [""] },
          ],
        },
      ],
    });
  });

  it("keeps sections without tasks, and sections of one name apart", () => {
    const { sections } = parseMermaidJourney("journey\nsection A\nx: 1\nsection B\nsection A\ny: 2");
    expect(sections.map(({ name, tasks }) => [name, tasks.map((task) => task.name)])).toEqual([
      ["A", ["x"]],
      ["B", []],
      ["A", ["y"]],
    ]);
  });

  it("passes over front matter, directives and comments", () => {
    const text = lines(
      "---",
      "title: Not the diagram's own",
      "config:",
      "  theme: base",
      "---",
      "%%{init: {'theme': 'forest'}}%%",
      "%% a comment",
      "journey",
      "  %% another: 3",
      "  Make tea: 5: Me",
      "  # and one more: 3",
      "  Drink: 4 # not part of it",
    );
    const { title, sections } = parseMermaidJourney(text);
    expect(title).toBe("");
    expect(sections[0]?.tasks).toEqual([
      { name: "Make tea", score: 5, actors: ["Me"] },
      { name: "Drink", score: 4, actors: [] },
    ]);
  });

  it("reads a description over several lines", () => {
    const text = "journey\naccDescr {\n  First,\n\n    then.\n}\nA: 1";
    expect(parseMermaidJourney(text).accDescription).toBe("First,\nthen.");
  });

  it.each([
    ["#35;1", "#1"],
    ["a#58;b", "a:b"],
    ["#9829;", "♥"],
    ["#quot;x#quot;", '"x"'],
    ["caf#eacute;", "café"],
    ["#nosuch;", "&nosuch;"],
    ["#x41;", "&x41;"],
    ["#150;", "–"],
    ["#0;", "\uFFFD"],
    ["#55296;", "\uFFFD"],
    ["#99999999;", "\uFFFD"],
    ["a & b &amp c", "a & b &amp c"],
    ["\uFB02\u00B0amp\u00B6\u00DF", "&"],
    ["\uFB02\u00B0 x \u00B6\u00DF", "& x ;"],
    ["#64258;\u00B0amp", "\uFB02\u00B0amp"],
  ])("reads %s as %s", (written, meant) => {
    expect(parseMermaidJourney(`journey\n${written}: 1: ${written}`).sections[0]?.tasks[0]).toEqual({
      name: meant,
      score: 1,
      actors: [meant],
    });
  });

  it("keeps HTML as text: it is shown as text", () => {
    const { sections } = parseMermaidJourney("journey\nsection a<br/>b <script>x</script>\nx < y: 1");
    expect(sections[0]?.name).toBe("a<br/>b <script>x</script>");
    expect(sections[0]?.tasks[0]?.name).toBe("x < y");
  });

  it("takes line ends of all kinds, tabs and a byte order mark", () => {
    const { title, sections } = parseMermaidJourney(
      "\uFEFFjourney\r\n\ttitle T\r\tsection S\r\n\tA: 1: Me\r\n",
    );
    expect(title).toBe("T");
    expect(sections).toEqual([{ name: "S", tasks: [{ name: "A", score: 1, actors: ["Me"] }] }]);
  });

  it.each([
    ["", 1, "not-a-journey", ""],
    ["flowchart LR\na --> b", 1, "not-a-journey", "flowchart"],
    ["\n\nJourney\nA: 1", 3, "not-a-journey", "Journey"],
    ["---\ntitle: x\njourney\nA: 1", 1, "front-matter-unclosed", "---"],
    ["---\ntitle: x\nb: [\n---\njourney\nA: 1", 3, "front-matter-invalid", ""],
    ["journey\nA: 1\nDraw the C4Container: 3", 3, "other-diagram", "C4Container"],
    ["journey\nA: 1\nB\nC: 2", 3, "score-missing", "B"],
    ["journey\nA: 1\nB:\nC: 2", 3, "score-missing", "B"],
    ["journey\r\nA: 1\r\n\r\nB: good: Me", 4, "score-not-a-number", "good"],
    ["%% one\n\n%%{init: {\n}}%%\njourney\n%% two\n\nA: 1\nB: 5 5", 9, "score-not-a-number", "5 5"],
    ["---\na: 1\n---\n\njourney\nA: 1\nB: x", 7, "score-not-a-number", "x"],
    ["journey\nA: 1\nsection S: 1", 3, "unexpected-colon", ""],
    ["journey\nA: 1\n:", 3, "unexpected-colon", ""],
    ["journey\ntitle a;b", 2, "unexpected-semicolon", ""],
    ["journey\nA: 1\njourney\nB: 1", 3, "journey-repeated", ""],
    ["journey\nA: 1\naccDescr {\nnever\nends: 1", 3, "description-unclosed", ""],
    ["journey\nA: 1\naccTitle:\n\n", 3, "value-missing", ""],
    ["%%\njourney\nA: 1", 1, "text-before-journey", ""],
  ])("refuses %j on line %i: %s", (text, line, reason, found) => {
    expect(refusal(text)).toEqual({ line, reason, found });
  });

  it("says in its message where and why", () => {
    expect(() => parseMermaidJourney("journey\nTea: nice: Me")).toThrow(
      "Line 2: the score is not a number (“nice”)",
    );
  });

  it("is quick about hostile texts", () => {
    const started = performance.now();
    for (const text of [
      `journey\n${"\n".repeat(100_000)}A: 1`,
      `journey\n${"<a".repeat(50_000)}: 1`,
      `journey\nstyle${":#".repeat(50_000)}`,
      `journey\n${"%%{".repeat(30_000)}`,
      `journey\n${"%% ".repeat(30_000)}: 1`,
      `journey\n${" %%\n".repeat(30_000)}A: 1`,
      `---${"\n".repeat(100_000)}`,
      `---\n${"---\n".repeat(30_000)}`,
      `journey\naccTitle${" ".repeat(100_000)}: x`,
      `journey\n${"accTitle ".repeat(20_000)}`,
    ]) {
      refusal(text);
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
