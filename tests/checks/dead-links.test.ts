import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { deadLinks } from "../../scripts/checks/docs/dead-links";

const root = mkdtempSync(join(tmpdir(), "dead-links-"));
mkdirSync(join(root, "docs/pictures"), { recursive: true });
writeFileSync(join(root, "docs/pictures/map.png"), "");
writeFileSync(
  join(root, "docs/other.md"),
  [
    "# Other",
    "## The `withTenant` wall: two, walls!",
    "## Twice",
    "## Twice",
    '<a id="by-hand"></a>',
    "```",
    "# Code",
    "```",
  ].join("\n"),
);
afterAll(() => rmSync(root, { recursive: true }));

function check(text: string): string[] {
  writeFileSync(join(root, "README.md"), text);
  return deadLinks(root, ["README.md"]);
}

it.each([
  ["a missing file", "[x](docs/missing.md)", "docs/missing.md is not there"],
  ["a missing picture", "![x](docs/pictures/none.png)", "docs/pictures/none.png is not there"],
  ["a missing picture in HTML", '<img alt="" src="docs/none.png">', "docs/none.png is not there"],
  ["a reference", "[x][y]\n\n[y]: docs/none.md", "docs/none.md is not there"],
  ["a missing heading", "[x](docs/other.md#nowhere)", "docs/other.md#nowhere has no such heading"],
  ["a missing heading of its own", "# Here\n[x](#there)", "#there has no such heading"],
  ["a heading that is code", "[x](docs/other.md#code)", "docs/other.md#code has no such heading"],
  ["a path of the machine", "[x](/etc/hosts)", "/etc/hosts leads out of the project"],
  ["a path out of the project", "[x](../secret.md)", "../secret.md leads out of the project"],
])("finds %s", (_, text, problem) => {
  expect(check(text)).toEqual([expect.stringContaining(problem)]);
});

it("tells the line", () => {
  expect(check("```\ncode\n```\n\n[x](none.md)")).toEqual(["README.md:5 none.md is not there"]);
});

it.each([
  ["a file", "[x](docs/other.md)"],
  ["a folder", "[x](docs/) and [y](./docs/pictures)"],
  ["a picture with a title", '![x](docs/pictures/map.png "The map")'],
  ["a heading", "[x](docs/other.md#the-withtenant-wall-two-walls)"],
  ["the second of two headings", "[x](docs/other.md#twice-1)"],
  ["an anchor by hand", "[x](docs/other.md#by-hand)"],
  ["a heading of its own", "# Here\n[x](#here)"],
  ["another place", "[x](https://example.org/a) [y](mailto:a@example.org)"],
  ["code", "`[x](none.md)`\n\n```md\n[x](none.md)\n```\n\n~~~\n[x](none.md)\n~~~"],
  ["a comment", "<!-- [x](none.md) -->"],
])("accepts %s", (_, text) => {
  expect(check(text)).toEqual([]);
});
