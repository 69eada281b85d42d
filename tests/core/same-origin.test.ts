import { expect, test } from "vitest";
import { isSameOrigin } from "@/lib/core/same-origin";

const app = "https://journeys.example.org";

test("only the application's own origin is let in", () => {
  expect(isSameOrigin("https://journeys.example.org", app)).toBe(true);
  expect(isSameOrigin("https://journeys.example.org", `${app}/`)).toBe(true);
});

test.each([
  null,
  "",
  "null",
  "https://evil.example",
  "http://journeys.example.org",
  "https://journeys.example.org:8443",
  "https://journeys.example.org.evil.example",
  "https://journeys.example.org@evil.example",
  "journeys.example.org",
])("an Origin of %j is refused", (origin) => {
  expect(isSameOrigin(origin, app)).toBe(false);
});
