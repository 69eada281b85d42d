import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { showEntities } from "@/lib/journeys/formats/mermaid-entities";
import type { MermaidJourney } from "@/lib/journeys/formats/mermaid-journey-model";

/** A journey as mermaid's own lists have it: sections in order, and tasks in order with their section's name. */
export type JudgedJourney = {
  title: string;
  accTitle: string;
  accDescription: string;
  sections: string[];
  tasks: { section: string; name: string; score: number; actors: string[] }[];
};

/** What mermaid itself makes of a text: the journey that it sees, or why it refuses. */
export type Verdict = { ok: true; journey: JudgedJourney } | { ok: false; message: string };

type JourneyDb = {
  getDiagramTitle(): string;
  getAccTitle(): string;
  getAccDescription(): string;
  getSections(): string[];
  getTasks(): { section: string; task: string; score: number; people: string[] }[];
};

type Purifier = { default: { addHook: unknown; sanitize: unknown } };

/** Loads mermaid so that it works without a browser, and returns the function that asks it. */
export async function loadMermaidJudge(): Promise<(text: string) => Promise<Verdict>> {
  await stubPurifier();
  const { default: mermaid } = await import("mermaid");
  // Its complaints about broken directives are no news here.
  mermaid.initialize({ logLevel: "fatal" });
  return async (text) => {
    try {
      const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(text);
      if (type !== "journey") return { ok: false, message: `a diagram of type ${type}` };
      return { ok: true, journey: journeyIn(db as unknown as JourneyDb) };
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
  };
}

// Without a browser's document DOMPurify has no functions at all. It makes texts safe to draw as HTML, which is not
// for us to do with texts; everything else that mermaid does to them is left in place.
async function stubPurifier(): Promise<void> {
  const resolve = createRequire(createRequire(import.meta.url).resolve("mermaid")).resolve;
  const file = join(dirname(resolve("dompurify/dist/purify.js")), "purify.es.mjs");
  const purifier = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Purifier;
  purifier.default.addHook = () => undefined;
  purifier.default.sanitize = (text: string) => text;
}

// mermaid hides entities behind marks until it has drawn; what these mean has tests of its own.
function journeyIn(db: JourneyDb): JudgedJourney {
  return {
    title: showEntities(db.getDiagramTitle()),
    accTitle: showEntities(db.getAccTitle()),
    accDescription: showEntities(db.getAccDescription()),
    sections: db.getSections().map(showEntities),
    tasks: db.getTasks().map(({ section, task, score, people }) => ({
      section: showEntities(section),
      name: showEntities(task),
      score,
      actors: people.map(showEntities),
    })),
  };
}

/** Our journey, laid out as the judge does; the nameless first section is none of mermaid's. */
export function layOut({ sections, ...texts }: MermaidJourney): JudgedJourney {
  return {
    ...texts,
    sections: sections.map(({ name }) => name).filter((name, index) => index > 0 || name !== ""),
    tasks: sections.flatMap(({ name: section, tasks }) => tasks.map((task) => ({ section, ...task }))),
  };
}
