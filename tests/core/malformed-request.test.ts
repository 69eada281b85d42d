import { expect, it } from "vitest";
import { malformedRequest } from "@/lib/core/malformed-request";

const answer = (path: string, headers: Record<string, string>, method = "POST") =>
  malformedRequest({ method, path, headers: new Headers(headers) });
const action = {
  "next-action": "a",
  "content-type": "text/plain;charset=UTF-8",
  origin: "https://here.example",
};
const form = { "content-type": "application/x-www-form-urlencoded" };

it.each([
  ["an address that cannot be decoded", answer("/org/journeys/%ED%A0%80", {}, "GET"), 400],
  ["half an escape", answer("/%E0%A4%A", {}, "GET"), 400],
  [
    "two origins",
    answer("/org", { ...action, origin: "https://here.example, https://elsewhere.example" }),
    400,
  ],
  ["JSON for an action", answer("/org", { ...action, "content-type": "application/json" }), 415],
  ["no type for an action", answer("/org", { "next-action": "a" }), 415],
  ["a form without its boundary", answer("/org", { ...action, "content-type": "multipart/form-data" }), 415],
  ["a huge action", answer("/org", { ...action, "content-length": "5242881" }), 413],
  ["JSON for sign-in", answer("/api/auth/signin/oidc", { "content-type": "application/json" }), 415],
  ["a huge sign-in", answer("/api/auth/signin/oidc", { ...form, "content-length": "65537" }), 413],
])("%s is refused", (_, status, expected) => {
  expect(status).toBe(expected);
});

it.each([
  ["a page", answer("/org/journeys", {}, "GET")],
  ["a page with an escaped address", answer("/org/journeys/%C3%A6", {}, "GET")],
  ["an action", answer("/org", { ...action, "content-length": "5242880" })],
  ["an action with a form", answer("/org", { ...action, "content-type": "multipart/form-data; boundary=x" })],
  // Refused by the door itself, as forbidden.
  ["an action without an origin", answer("/org", { ...action, origin: "null" })],
  ["a sign-in", answer("/api/auth/callback/oidc", { ...form, "content-length": "400" })],
  ["another form", answer("/sign-out", form)],
])("%s passes", (_, status) => {
  expect(status).toBeNull();
});
