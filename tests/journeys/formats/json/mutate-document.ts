import fc from "fast-check";
import type { JourneyDocument } from "@/lib/journeys/formats/json/journey-document";
import { arbitraryDocument } from "./arbitrary-document";

/** What may be put where something else stood: of every type, and about every limit. */
const arbitraryIntruder: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, "", " \n", {}, [], [{}], { name: "x" }, { id: "no", name: "x" }),
  fc.constantFrom<unknown>(-3, -2, 0, 1, 2, 3, 5, 6, 0.5, 2_628_001, 10_000_001, 1e300),
  fc.constantFrom(
    "portal",
    "waiting",
    "owned",
    "before",
    "draft",
    "a\u0000b",
    "\ud800",
    "2026-02-30",
    "2024-02-29",
  ),
  fc.constantFrom(
    "javascript:alert(1)",
    "https://example.org",
    "2026-01-01T00:00:00Z",
    "2026-01-01T25:00:00Z",
  ),
  fc
    .tuple(
      fc.constantFrom(20, 60, 120, 200, 500, 2000, 4000),
      fc.constantFrom(-1, 0, 1),
      fc.constantFrom("x", "😀", " "),
    )
    .map(([limit, beside, unit]) => unit.repeat(limit + beside)),
  fc.constantFrom(10, 11, 20, 21).map((count) => Array.from({ length: count }, () => ({ name: "x" }))),
);

const arbitraryName = fc.constantFrom(
  "extra",
  "title",
  "Title",
  "id",
  "reported",
  "__proto__",
  "constructor",
  "",
);

/** Documents into which one thing was put, or from which it was taken, somewhere. */
export const arbitraryMutant: fc.Arbitrary<unknown> = fc
  .record({
    document: arbitraryDocument,
    place: fc.nat(),
    how: fc.constantFrom("replace", "remove", "add"),
    intruder: arbitraryIntruder,
    name: arbitraryName,
  })
  .map(({ document, place, how, intruder, name }) => {
    const copy = structuredClone(document);
    const places = placesIn(copy);
    const { holder, key } = places[place % places.length] ?? { holder: copy, key: "journey" };
    if (how === "replace") Reflect.set(holder, key, intruder);
    else if (how === "remove") remove(holder, key);
    else add(Reflect.get(holder, key), name, intruder);
    return copy as unknown;
  });

type Place = { holder: object; key: string };

function placesIn(value: JourneyDocument | object): Place[] {
  return Object.keys(value).flatMap((key) => {
    const inner: unknown = Reflect.get(value, key);
    return [{ holder: value, key }, ...(typeof inner === "object" && inner !== null ? placesIn(inner) : [])];
  });
}

function remove(holder: object, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
}

// As JSON.parse does: `__proto__` becomes a property like any other.
function add(target: unknown, name: string, value: unknown): void {
  if (Array.isArray(target)) target.push(value);
  else if (typeof target === "object" && target !== null)
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
