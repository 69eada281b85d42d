import { expect, test } from "vitest";
import { cookieValue } from "@/lib/auth/cookie-value";

test.each([
  ["", null],
  ["sid", ""],
  ["other=1; not.sid=2", null],
  ["sid=abc", "abc"],
  ["other=1;sid=a=b; more=2", "a=b"],
  ["  sid = abc ; sid=later", "abc"],
])("of %j", (header, value) => {
  expect(cookieValue(header, "sid")).toBe(value);
});
