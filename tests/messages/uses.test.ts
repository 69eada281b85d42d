import { describe, expect, it } from "vitest";
import { checkUses } from "../../scripts/checks/messages/check-uses";
import { messageUses } from "../../scripts/checks/messages/message-uses";
import { readCatalogue } from "../../scripts/checks/messages/read-catalogue";
import { refusalKeys } from "../../scripts/checks/messages/refusal-keys";
import { sourceFiles } from "../../scripts/checks/source-files";

describe("the messages and the code", () => {
  const files = sourceFiles("{app,components,lib}/**/*.{ts,tsx}");
  const scans = files.map(({ path, text }) => messageUses(path, text));
  const uses = [
    ...scans.flatMap((scan) => scan.uses),
    ...files.flatMap(({ path, text }) => refusalKeys(path, text)),
  ];
  const { missing, unused } = checkUses(readCatalogue("messages/en"), uses);

  it("every key is written down where it is asked for", () => {
    expect(scans.flatMap((scan) => scan.problems)).toEqual([]);
  });

  it("every key that is asked for exists", () => {
    expect(missing).toEqual([]);
  });

  it("every key that exists is asked for", () => {
    expect(unused).toEqual([]);
  });
});
