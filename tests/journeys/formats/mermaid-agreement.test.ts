import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { MermaidJourneyError, parseMermaidJourney } from "@/lib/journeys/formats/mermaid-journey";
import { arbitraryDiagram, calmDiagram } from "./arbitrary-diagram";
import { trickyDiagrams } from "./tricky-diagrams";
import { layOut, loadMermaidJudge, type Verdict } from "./mermaid-judge";

let judge: (text: string) => Promise<Verdict>;

beforeAll(async () => {
  judge = await loadMermaidJudge();
});

type Opinion = { ok: true; journey: unknown } | { ok: false; error: MermaidJourneyError };

function opinion(text: string): Opinion {
  try {
    return { ok: true, journey: layOut(parseMermaidJourney(text)) };
  } catch (error) {
    if (error instanceof MermaidJourneyError) return { ok: false, error };
    throw error;
  }
}

async function expectAgreement(text: string): Promise<void> {
  const theirs = await judge(text);
  const ours = opinion(text);
  if (!ours.ok) {
    const lines = text.split(/\r\n?|\n/).length;
    expect(ours.error.line).toBeGreaterThanOrEqual(1);
    expect(ours.error.line).toBeLessThanOrEqual(lines);
  }
  if (!ours.ok && ours.error.reason === "score-not-a-number") {
    // The one thing that mermaid lets through and we do not; something later may have made it refuse as well.
    if (theirs.ok) expect(theirs.journey.tasks.some(({ score }) => Number.isNaN(score))).toBe(true);
  } else {
    expect(ours.ok ? ours.journey : `refused: ${ours.error.message}`).toEqual(
      theirs.ok ? theirs.journey : ours.ok ? `refused: ${theirs.message}` : expect.any(String),
    );
  }
}

// Generous, for machines that are busy; alone it takes a few seconds.
const timeout = 60_000;

describe("parseMermaidJourney agrees with mermaid", () => {
  it("on generated diagrams of every kind", { timeout }, async () => {
    await fc.assert(fc.asyncProperty(arbitraryDiagram, expectAgreement), { numRuns: 2500 });
  });

  it.each(trickyDiagrams)("on %j", expectAgreement);

  it("on plain diagrams, which both accept", { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(calmDiagram, async (text) => {
        expect(opinion(text).ok).toBe(true);
        await expectAgreement(text);
      }),
      { numRuns: 200 },
    );
  });
});
