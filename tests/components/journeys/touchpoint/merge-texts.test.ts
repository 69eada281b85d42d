import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "@/components/journeys/touchpoint/merge-texts";

const words = fc.array(fc.constantFrom("the", "form", "is", "not", "here", "today"), { maxLength: 8 });
const text = words.map((all) => all.join(" "));
const wordsOf = (one: string) => one.split(/\s+/).filter(Boolean);

describe("two changes of one text", () => {
  it("are mine where they changed nothing, theirs where I did not, and once where we did the same", () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        const plain = { text: changed, touching: false };
        expect(mergeTexts(base, changed, base)).toEqual(plain);
        expect(mergeTexts(base, base, changed)).toEqual(plain);
        expect(mergeTexts(base, changed, changed)).toEqual(plain);
      }),
    );
  });

  it("are both there where they do not touch one another, whoever asks", () => {
    const base = "Opens the portal and looks for the form";
    const mine = "Opens the new portal and looks for the form";
    const theirs = "Opens the portal and looks in vain for the form";
    const both = { text: "Opens the new portal and looks in vain for the form", touching: false };
    expect(mergeTexts(base, mine, theirs)).toEqual(both);
    expect(mergeTexts(base, theirs, mine)).toEqual(both);
    fc.assert(
      fc.property(text, text, text, text, (before, one, between, other) => {
        const whole = (first: string, second: string) =>
          [before, first, "and then the customer waits", between, second, "until it is done"]
            .join(" ")
            .trim();
        const merged = mergeTexts(whole("-", "-"), whole(`- ${one} x`, "-"), whole("-", `- ${other} y`));
        expect(wordsOf(merged.text)).toEqual(wordsOf(whole(`- ${one} x`, `- ${other} y`)));
        expect(merged.touching).toBe(false);
      }),
    );
  });

  it("stand one after the other where they do, and lose no word that either put in", () => {
    expect(mergeTexts("Asks a colleague", "Asks a friend", "Asks a neighbour")).toEqual({
      text: "Asks a friend neighbour",
      touching: true,
    });
    expect(mergeTexts("", "Mine", "Theirs")).toEqual({ text: "Mine Theirs", touching: true });
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merged = wordsOf(mergeTexts(base, mine, theirs).text);
        for (const changed of [mine, theirs]) {
          const added = wordsOf(changed).filter((word) => !wordsOf(base).includes(word));
          expect(merged).toEqual(expect.arrayContaining(added));
        }
      }),
    );
  });
});
