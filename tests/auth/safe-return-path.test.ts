import fc from "fast-check";
import { expect, test } from "vitest";
import { safeReturnPath } from "@/lib/auth/safe-return-path";

test("a path of our own is kept, with its query", () => {
  expect(safeReturnPath("/nordhavn/journeys?state=draft#map")).toBe("/nordhavn/journeys?state=draft#map");
});

test.each([
  null,
  undefined,
  "",
  "nordhavn",
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example",
  "/\t/evil.example",
  "\\/evil.example",
  "javascript:alert(1)",
])("%j leads home", (wanted) => {
  expect(safeReturnPath(wanted)).toBe("/");
});

test("whatever is asked for, a browser stays on our own origin", () => {
  const tricky = fc.string({
    unit: fc.constantFrom("/", "\\", ".", "@", ":", "a", "\t", "\n", "?", "#", "%2f"),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), tricky, fc.webUrl()), (wanted) => {
      const resolved = new URL(safeReturnPath(wanted), "https://own.example/sign-in");
      expect(resolved.origin).toBe("https://own.example");
    }),
    { numRuns: 2000 },
  );
});
