import fc from "fast-check";
import type { JourneyDocument } from "@/lib/journeys/formats/json/journey-document";
import { channels, controls, initiators, stagePhases, touchpointKinds } from "@/lib/journeys/model";

// Letters, signs that JSON and HTML have to escape, emoji of one and of several characters, line breaks.
const unit = fc.constantFrom(
  "a",
  "Æ",
  "7",
  " ",
  '"',
  "\\",
  "<",
  "&",
  "\n",
  "\t",
  "\u2028",
  "e\u0301",
  "😀",
  "👩‍💻",
  "=",
);
const text = (maxLength: number) => fc.string({ unit, maxLength });
const name = (maxLength: number) =>
  fc.tuple(fc.constantFrom("a", "Ø", "😀"), text(maxLength - 1)).map((parts) => parts.join(""));
const moment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const step = orNull(fc.integer({ min: -2, max: 2 }));
const minutes = orNull(fc.integer({ min: 0, max: 2_628_000 }));
const rating = orNull(fc.integer({ min: 1, max: 5 }));

const arbitraryReference = fc.record({ id: fc.uuid(), name: name(20) }, { requiredKeys: ["name"] });

const arbitraryTouchpoint = fc.record(
  {
    title: name(30),
    does: text(30),
    thinks: text(30),
    description: text(60),
    wayInReason: text(20),
    wouldRatherUse: text(20),
    kind: fc.constantFrom(...touchpointKinds),
    channel: fc.constantFrom(...channels),
    initiator: fc.constantFrom(...initiators),
    control: fc.constantFrom(...controls),
    frontStage: text(20),
    backStage: text(20),
    systems: text(20),
    expectedWaitMinutes: minutes,
    expectedEffort: rating,
    measuredWaitMedianMinutes: minutes,
    measuredWaitP90Minutes: minutes,
    momentOfTruth: fc.boolean(),
    momentOfTruthDecision: text(20),
    trigger: text(20),
    lowTolerable: fc.boolean(),
    scoreAssumed: step,
    scoreDesired: step,
    monthlyVolume: orNull(fc.integer({ min: 0, max: 10_000_000 })),
    attachments: fc.array(fc.record({ title: name(20), url: fc.webUrl() }), { maxLength: 3 }),
    department: orNull(arbitraryReference),
    reported: orNull(
      fc.record({
        // JSON knows no minus zero.
        mean: fc.double({ min: -2, max: 2, noNaN: true }).map((mean) => mean + 0),
        n: fc.integer({ min: 1, max: 5000 }),
        interviewed: fc.boolean(),
        newest: moment.map((one) => one.slice(0, 10)),
      }),
    ),
  },
  { requiredKeys: ["title", "kind", "channel"] },
);

const arbitraryStage = fc.record(
  {
    name: name(20),
    goal: text(20),
    phase: fc.constantFrom(...stagePhases),
    touchpoints: fc.array(arbitraryTouchpoint, { maxLength: 4 }),
  },
  { requiredKeys: ["name", "touchpoints"] },
);

/** Documents as anybody may write them, with and without what may be left out. */
export const arbitraryDocument: fc.Arbitrary<JourneyDocument> = fc.record(
  {
    $schema: fc.constant("https://throughline.example.org/schemas/journey-1.json"),
    schemaVersion: fc.constant(1 as const),
    generator: text(20),
    exportedAt: moment,
    journey: fc.record(
      {
        id: fc.uuid(),
        state: fc.constantFrom("draft" as const, "published" as const, "archived" as const),
        title: name(40),
        goal: text(40),
        expectations: text(60),
        desiredExperience: text(60),
        realisticExperience: text(60),
        scopeStart: text(20),
        scopeEnd: text(20),
        leadDepartment: arbitraryReference,
        service: orNull(arbitraryReference),
        parent: orNull(arbitraryReference),
        personas: fc.array(arbitraryReference, { maxLength: 3 }),
        stages: fc.array(arbitraryStage, { maxLength: 4 }),
      },
      { requiredKeys: ["title", "leadDepartment", "stages"] },
    ),
  },
  { requiredKeys: ["schemaVersion", "journey"] },
);
