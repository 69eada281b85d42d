import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { opportunityReasons } from "@/lib/journeys/rules/opportunity-reasons";
import { touchpointFacts } from "@/lib/journeys/rules/touchpoint-facts";
import { arbitraryMinimumResponses, arbitraryTouchpoint } from "../../support/arbitrary-touchpoint";
import { days, newLaptop, procurement, ruleTouchpoint } from "../../support/new-laptop";

const words = {
  title: "Nothing for nine days",
  thinks: "Did they forget me?",
  trigger: "",
  momentOfTruthDecision: "",
  measuredWaitP90Minutes: null,
};

describe("touchpointFacts", () => {
  it("of the silence in New laptop", () => {
    const silence = { ...(newLaptop[3] ?? ruleTouchpoint(3)), ...words, measuredWaitP90Minutes: days(16) };
    expect(touchpointFacts(silence, { minimumResponses: 5, stageName: "Wait" })).toEqual({
      touchpointId: silence.id,
      title: "Nothing for nine days",
      departmentId: procurement,
      opening: "silence",
      facts: [
        { fact: "stage", stage: "Wait" },
        { fact: "channel", channel: "portal", kind: "silence" },
        { fact: "silence", minutes: days(9) },
        {
          fact: "wait",
          minutes: days(9),
          source: "measured",
          expectedMinutes: days(2),
          p90Minutes: days(16),
        },
        { fact: "score", value: -1.8, emotion: "angry", source: "reported", n: 27 },
        { fact: "emotion-gap", assumed: "neutral", reported: "angry", n: 27 },
        { fact: "desired", value: 0, emotion: "neutral" },
        { fact: "quote", quote: "Did they forget me?" },
        { fact: "volume", perMonth: 40 },
      ],
    });
  });

  it("of an unremarkable touchpoint are its place alone, and open plainly", () => {
    const plain = { ...ruleTouchpoint(0), ...words, thinks: "" };
    const { opening, facts } = touchpointFacts(plain, { minimumResponses: 5, stageName: "Wait" });
    expect(opening).toBe("plain");
    expect(facts.map(({ fact }) => fact)).toEqual(["stage", "channel"]);
  });

  it("open with a reason there is, state each fact once, and quote the score that counts", () => {
    fc.assert(
      fc.property(arbitraryTouchpoint, arbitraryMinimumResponses, (touchpoint, minimumResponses) => {
        const { opening, facts } = touchpointFacts(
          { ...touchpoint, ...words },
          { minimumResponses, stageName: "Wait" },
        );
        const reasons = opportunityReasons(touchpoint, minimumResponses).map(({ kind }) => kind);
        expect(opening === "plain" ? reasons : [...reasons].includes(opening)).toEqual(
          opening === "plain" ? [] : true,
        );
        expect(new Set(facts.map(({ fact }) => fact)).size).toBe(facts.length);
        const score = facts.find((fact) => fact.fact === "score");
        expect(score?.value ?? null).toBe(currentScore(touchpoint, minimumResponses)?.value ?? null);
      }),
    );
  });
});
