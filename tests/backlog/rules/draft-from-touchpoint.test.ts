import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { improvementFieldsSchema } from "@/lib/backlog/model";
import { draftFromTouchpoint, type DraftWords } from "@/lib/backlog/rules/draft-from-touchpoint";
import { touchpointFacts, type Opening, type TouchpointFact } from "@/lib/journeys/rules/touchpoint-facts";
import { facilities, itDesk, newLaptop, procurement, ruleTouchpoint } from "../../support/new-laptop";

const words: DraftWords<Opening, TouchpointFact> = {
  title: (opening, title) => (opening === "silence" ? `Break the silence: ${title}` : `Improve: ${title}`),
  fact: (fact) => {
    if (fact.fact === "emotion-gap")
      return `We thought ${fact.assumed}, customers said ${fact.reported} (n ${fact.n}).`;
    if (fact.fact === "quote") return `“${fact.quote}”`;
    return "";
  },
};
const silence = {
  ...(newLaptop[3] ?? ruleTouchpoint(3)),
  title: "Nothing for nine days",
  thinks: "Did they forget me?",
  trigger: "",
  momentOfTruthDecision: "",
  measuredWaitP90Minutes: null,
};
const context = { minimumResponses: 5, stageName: "Wait" };

describe("draftFromTouchpoint", () => {
  it("quotes the facts of the silence in New laptop and leaves the deciding to people", () => {
    const draft = draftFromTouchpoint(touchpointFacts(silence, context), words, itDesk);
    expect(draft).toMatchObject({
      title: "Break the silence: Nothing for nine days",
      problem: "We thought neutral, customers said angry (n 27).\n“Did they forget me?”",
      departmentId: procurement,
      touchpointIds: [silence.id],
      impact: null,
      proposal: "",
    });
  });

  it("falls to the lead department where nobody of ours owns the touchpoint", () => {
    const nobody = touchpointFacts({ ...silence, departmentId: null }, context);
    expect(draftFromTouchpoint(nobody, words, facilities).departmentId).toBe(facilities);
  });

  it("is always one that the model accepts, however long the words, cut between whole characters", () => {
    const wordy = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 260 })
      .filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(wordy, fc.array(wordy, { maxLength: 40 }), (title, facts) => {
        const source = { ...touchpointFacts(silence, context), title, facts };
        const draft = draftFromTouchpoint(source, { title: (_, own) => own, fact: (fact) => fact }, itDesk);
        fc.pre(!`${title}${facts.join("")}`.includes("\u0000"));
        expect(improvementFieldsSchema.parse({ ...draft, departmentId: source.departmentId })).toEqual(draft);
        if (title.trim().length <= 200) expect(draft.title).toBe(title.trim());
        else expect(draft.title.endsWith("…")).toBe(true);
      }),
    );
  });

  it("does not cut an emoji in half", () => {
    const long = `${"a".repeat(198)}😀 and more`;
    const source = { ...touchpointFacts(silence, context), title: long };
    const { title } = draftFromTouchpoint(source, { ...words, title: (_, own) => own }, itDesk);
    expect(title).toBe(`${"a".repeat(198)}…`);
  });
});
