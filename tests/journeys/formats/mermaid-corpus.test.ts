import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  MermaidJourneyError,
  parseMermaidJourney,
  printMermaidJourney,
} from "@/lib/journeys/formats/mermaid-journey";
import { layOut, loadMermaidJudge, type JudgedJourney, type Verdict } from "./mermaid-judge";
import { ownJourneys } from "./own-journeys";

// Journeys that others wrote lie beside the project, where somebody has put them; they are not ours to keep.
const data = join(import.meta.dirname, "../../../../shared/data");
const files = existsSync(join(data, "journeys")) ? globSync(join(data, "journeys/**/*.mmd")) : [];
const expectations = files.length > 0 ? globSync(join(data, "expected/mermaid_*.json")) : [];
if (files.length === 0) console.info(`Skipped: no journeys by others to compare with (looked in ${data}).`);

let judge: (text: string) => Promise<Verdict>;

beforeAll(async () => {
  judge = await loadMermaidJudge();
});

/** Our journey, "refused", or "no number": what we alone refuse. */
function ours(text: string): JudgedJourney | "refused" | "no number" {
  try {
    const journey = parseMermaidJourney(text);
    expect(parseMermaidJourney(printMermaidJourney(journey))).toEqual(journey);
    return layOut(journey);
  } catch (error) {
    if (!(error instanceof MermaidJourneyError)) throw error;
    return error.reason === "score-not-a-number" ? "no number" : "refused";
  }
}

const unlessNoNumber = <T extends { tasks: { score: number }[] }>(journey: T) =>
  journey.tasks.some(({ score }) => Number.isNaN(score)) ? "no number" : journey;

describe("written journeys", () => {
  it.each([
    ...Object.entries(ownJourneys),
    ...files.map((file): [string, string] => [basename(file), readFileSync(file, "utf8")]),
  ])("%s: agrees with mermaid", async (_, text) => {
    const theirs = await judge(text);
    expect(ours(text)).toEqual(theirs.ok ? unlessNoNumber(theirs.journey) : "refused");
  });

  it("read as was written down of them elsewhere", () => {
    for (const file of expectations) {
      for (const expected of expectedSchema.parse(JSON.parse(readFileSync(file, "utf8")))) {
        const source = files.find((one) => basename(one) === expected.file);
        if (!source) continue;
        const journey = ours(readFileSync(source, "utf8"));
        expect(typeof journey === "string" ? journey : summarise(journey), expected.file).toEqual(
          expected.ok ? unlessNoNumber(expected.journey) : "refused",
        );
      }
    }
  });
});

// JSON has no word for what is no number.
const score = z
  .number()
  .nullable()
  .transform((value) => value ?? Number.NaN);

/** What the notes say of each file. Their list of section names is another diagram's; the number is right. */
const expectedSchema = z.array(
  z
    .object({
      file: z.string(),
      ok: z.boolean(),
      title: z.string(),
      accTitle: z.string(),
      accDescr: z.string(),
      actors: z.array(z.string()),
      n_sections: z.int(),
      tasks: z.array(z.object({ section: z.string(), task: z.string(), score, people: z.array(z.string()) })),
    })
    .transform(({ file, ok, title, accTitle, accDescr, actors, n_sections, tasks }) => ({
      file,
      ok,
      journey: {
        title,
        accTitle,
        accDescription: accDescr,
        actors,
        sections: n_sections,
        tasks: tasks.map(({ section, task, score, people }) => ({
          section,
          name: task,
          score,
          actors: people,
        })),
      },
    })),
);

function summarise({ sections, tasks, ...texts }: JudgedJourney) {
  const actors = [...new Set(tasks.flatMap((task) => task.actors))].sort();
  return { ...texts, actors, sections: sections.length, tasks };
}
