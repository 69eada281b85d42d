import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  MermaidJourneyError,
  parseMermaidJourney,
  printMermaidJourney,
} from "@/lib/journeys/formats/mermaid-journey";
import type { MermaidJourney } from "@/lib/journeys/formats/mermaid-journey-model";
import { UnprintableJourneyError } from "@/lib/journeys/formats/print-mermaid-journey";
import { arbitraryDiagram, arbitraryText } from "./arbitrary-diagram";
import { layOut, loadMermaidJudge, type Verdict } from "./mermaid-judge";

let judge: (text: string) => Promise<Verdict>;

beforeAll(async () => {
  judge = await loadMermaidJudge();
});

const said = arbitraryText.filter((text) => text !== "");
const score = fc.oneof(
  fc.integer({ min: -5, max: 10 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(-0, Infinity),
);
const task = fc.record({ name: said, score, actors: fc.array(arbitraryText, { maxLength: 3 }) });
const tasks = fc.array(task, { maxLength: 3 });
const journey: fc.Arbitrary<MermaidJourney> = fc
  .record({
    title: arbitraryText,
    accTitle: arbitraryText,
    accDescription: fc.array(arbitraryText, { maxLength: 3 }).map((lines) => lines.join("\n")),
    nameless: fc.array(task, { maxLength: 2 }),
    sections: fc.array(fc.record({ name: said, tasks }), { maxLength: 3 }),
  })
  .map(({ nameless, sections, ...texts }) => ({
    ...texts,
    sections: [...(nameless.length > 0 ? [{ name: "", tasks: nameless }] : []), ...sections],
  }));

describe("printMermaidJourney", () => {
  it("writes what people would write", () => {
    const text = printMermaidJourney({
      title: "New laptop",
      accTitle: "",
      accDescription: "Two\nlines",
      sections: [
        { name: "", tasks: [{ name: "Look it up", score: 2, actors: [] }] },
        { name: "Ask: how?", tasks: [{ name: "Section 5; form #3", score: -1, actors: ["Me", "IT, HR"] }] },
      ],
    });
    expect(text).toBe(
      [
        "journey",
        "    title New laptop",
        "    accDescr {",
        "      Two",
        "      lines",
        "    }",
        "      Look it up: 2",
        "    section Ask#58; how?",
        "      #83;ection 5#59; form #35;3: -1: Me, IT#44; HR",
        "",
      ].join("\n"),
    );
  });

  it("is read back unchanged, by us and by mermaid", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(journey, async (given) => {
        const text = printMermaidJourney(given);
        expect(parseMermaidJourney(text)).toEqual(given);
        expect(await judge(text)).toEqual({ ok: true, journey: layOut(given) });
      }),
      { numRuns: 600 },
    );
  });

  it("can say everything that can be read", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (text) => {
        const read = readOrNull(text);
        if (read) expect(parseMermaidJourney(printMermaidJourney(read))).toEqual(read);
      }),
      { numRuns: 600 },
    );
  });

  const plain = { title: "", accTitle: "", accDescription: "" };
  it.each([
    [[{ name: "S", tasks: [{ name: "", score: 1, actors: [] }] }], "sections.0.tasks.0.name"],
    [[{ name: "S", tasks: [{ name: "T", score: Number.NaN, actors: [] }] }], "sections.0.tasks.0.score"],
    [[{ name: "", tasks: [] }], "sections.0.name"],
    [
      [
        { name: "S", tasks: [] },
        { name: "", tasks: [{ name: "T", score: 1, actors: [] }] },
      ],
      "sections.1.name",
    ],
  ])("refuses what no diagram can say: %j", (sections, path) => {
    expect(() => printMermaidJourney({ ...plain, sections })).toThrow(
      expect.objectContaining({ constructor: UnprintableJourneyError, path }),
    );
  });
});

function readOrNull(text: string): MermaidJourney | null {
  try {
    return parseMermaidJourney(text);
  } catch (error) {
    if (error instanceof MermaidJourneyError) return null;
    throw error;
  }
}
