import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emotions } from "@/lib/journeys/model/emotions";
import { emotionOf, emotionStep } from "@/lib/journeys/rules/emotion-of";
import { arbitraryMean } from "../../support/arbitrary-touchpoint";

describe("emotionOf", () => {
  it.each([
    [-2, "angry"],
    [-1.8, "angry"],
    [-1.5, "frustrated"],
    [-0.51, "frustrated"],
    [-0.5, "neutral"],
    [0, "neutral"],
    [0.5, "neutral"],
    [1, "satisfied"],
    [1.5, "satisfied"],
    [1.51, "delighted"],
    [2, "delighted"],
  ] as const)("%d is %s", (score, emotion) => {
    expect(emotionOf(score)).toBe(emotion);
  });

  it("is never more than half a step away", () => {
    fc.assert(
      fc.property(arbitraryMean, (score) => {
        expect(Math.abs(emotionStep(score) - score)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it("is the mirror image on the other side of neutral", () => {
    fc.assert(
      fc.property(arbitraryMean, (score) => {
        expect(emotions.indexOf(emotionOf(-score))).toBe(4 - emotions.indexOf(emotionOf(score)));
      }),
    );
  });

  it("never gets worse as the score rises", () => {
    fc.assert(
      fc.property(arbitraryMean, arbitraryMean, (a, b) => {
        expect(emotionStep(Math.min(a, b))).toBeLessThanOrEqual(emotionStep(Math.max(a, b)));
      }),
    );
  });
});
