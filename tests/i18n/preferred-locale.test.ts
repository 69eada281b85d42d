import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLocale } from "@/lib/i18n/locales";
import { preferredLocale } from "@/lib/i18n/preferred-locale";

describe("the language of somebody who has not chosen one", () => {
  test.each([
    [null, "en"],
    ["", "en"],
    ["da", "da"],
    ["da-DK,da;q=0.9,en;q=0.8", "da"],
    ["en-US,en;q=0.9,da;q=0.8", "en"],
    ["de-DE, da;q=0.7, en;q=0.3", "da"],
    ["en;q=0.2, DA;q=0.7", "da"],
    ["da;q=0, en;q=0.1", "en"],
    ["fr, de", "en"],
    ["*", "en"],
  ])("%s is %s", (header, locale) => {
    expect(preferredLocale(header)).toBe(locale);
  });

  test("no header makes it fail", () => {
    fc.assert(fc.property(fc.string(), (header) => isLocale(preferredLocale(header))));
  });
});
