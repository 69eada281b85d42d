import { describe, expect, it } from "vitest";
import { requestIdHeader, requestIdOf } from "@/lib/core/request-id";

const idFor = (given?: string) =>
  requestIdOf(new Headers(given === undefined ? {} : { [requestIdHeader]: given }));

describe("the id of a request", () => {
  it.each([
    "018f0000-0000-7000-8000-000000000000",
    "0af7651916cd43dd8448eb211c80319c",
    "01ARZ3NDEKTSV4RRFFQ69G5FAV",
  ])("is what stands in front of us says: %s", (given) => {
    expect(idFor(given)).toBe(given);
  });

  it.each([
    undefined,
    "",
    "1",
    "anna@example.org",
    "Anna-Andersen-of-Nordhavn",
    "0af7651916cd43dd8448eb211c80319c; drop",
    "a".repeat(65),
  ])("is our own where that says %j", (given) => {
    const id = idFor(given);
    expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(idFor(given)).not.toBe(id);
  });
});
