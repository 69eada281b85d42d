import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareCatalogues } from "../../scripts/checks/messages/compare-catalogues";
import { readCatalogue } from "../../scripts/checks/messages/read-catalogue";
import { sameInBoth } from "./same-in-both";

const languages = readdirSync("messages");
const namespaces = (language: string) => readdirSync(`messages/${language}`).sort();
const english = readCatalogue("messages/en");

describe.each(languages)("the messages in %s", (language) => {
  it("are in the same files as the English ones, all of which are loaded", () => {
    expect(namespaces(language)).toEqual(namespaces("en"));
    const loader = readFileSync(`lib/i18n/messages-${language}.ts`, "utf8");
    expect(namespaces(language).filter((file) => !loader.includes(`messages/${language}/${file}"`))).toEqual(
      [],
    );
  });

  it("say what the English ones say, with the same arguments, in their own words", () => {
    const same = language === "en" ? new Set(english.values()) : sameInBoth;
    expect(compareCatalogues(english, readCatalogue(`messages/${language}`), same)).toEqual([]);
  });
});

it("the English messages are valid and none is empty", () => {
  const everything = new Set(english.values());
  expect(compareCatalogues(english, english, everything)).toEqual([]);
});

it("no text is listed as the same in both languages that need not be", () => {
  const danish = readCatalogue("messages/da");
  const same = new Set(
    [...english].filter(([key, text]) => danish.get(key) === text).map(([, text]) => text),
  );
  expect([...sameInBoth].filter((text) => !same.has(text))).toEqual([]);
});
