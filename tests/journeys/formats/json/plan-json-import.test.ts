import { describe, expect, it } from "vitest";
import type { DepartmentId } from "@/lib/core/ids";
import type { JourneyDocument } from "@/lib/journeys/formats/json/journey-document";
import { matchLead, matchReferences } from "@/lib/journeys/formats/json/match-references";
import { planJsonImport, type ReferenceChoice } from "@/lib/journeys/formats/json/plan-json-import";

const id = (place: number) =>
  `018f0000-0000-7000-8000-0000000000${String(place).padStart(2, "0")}` as DepartmentId;
const [it1, finance, laptop, maja, joining] = [id(1), id(2), id(3), id(4), id(5)];

const here = {
  department: [
    { id: it1, name: "IT Service Desk" },
    { id: finance, name: "Finance" },
  ],
  service: [{ id: laptop, name: "New laptop" }],
  persona: [{ id: maja, name: "Maja, the caseworker" }],
  parent: [{ id: joining, name: "Joining us" }],
};

const document = (journey: Partial<JourneyDocument["journey"]> = {}): JourneyDocument => ({
  schemaVersion: 1,
  journey: { title: "A laptop", leadDepartment: { name: "IT" }, stages: [], ...journey },
});

const stage = (...touchpoints: object[]) => ({
  name: "One",
  touchpoints: touchpoints.map((one) => ({
    title: "T",
    kind: "contact" as const,
    channel: "phone" as const,
    ...one,
  })),
});

const chosen = (...choices: [string, ReferenceChoice][]) => new Map(choices);

describe("finding again what a document refers to", () => {
  it("goes by the id first, then by the name, and says which", () => {
    const matched = matchReferences(
      document({
        service: { id: id(90), name: "new laptop" },
        personas: [{ id: maja, name: "Maja before she was renamed" }, { name: "Somebody else" }],
        parent: { name: "Joining" },
        stages: [
          stage(
            { department: { id: finance, name: "IT Service Desk" } },
            { department: { name: "Helpdesk" } },
            { department: { name: "helpdesk " } },
            { department: { name: "Canteen" } },
          ),
        ],
      }),
      here,
    );
    expect(matched.map(({ kind, foundId, certain, count }) => ({ kind, foundId, certain, count }))).toEqual([
      { kind: "department", foundId: finance, certain: true, count: 1 },
      { kind: "department", foundId: it1, certain: false, count: 2 },
      { kind: "department", foundId: null, certain: false, count: 1 },
      { kind: "service", foundId: laptop, certain: false, count: 1 },
      { kind: "persona", foundId: maja, certain: true, count: 1 },
      { kind: "persona", foundId: null, certain: false, count: 1 },
      { kind: "parent", foundId: joining, certain: false, count: 1 },
    ]);
  });

  it("looks for the lead only where one may begin a journey", () => {
    const { department: leads } = here;
    expect(matchLead({ id: finance, name: "IT" }, leads)).toBe(finance);
    expect(matchLead({ name: "IT" }, leads)).toBe(it1);
    expect(matchLead({ id: finance, name: "Finance" }, leads.slice(0, 1))).toBeNull();
  });
});

describe("planning an import", () => {
  const plan = (wanted: JourneyDocument, choices = chosen()) =>
    planJsonImport({ document: wanted, leadDepartmentId: it1, choices });

  it("puts what was chosen in the place of what was named", () => {
    const wanted = document({
      service: { name: "S" },
      personas: [{ name: "P" }, { name: "Q" }, { name: "R" }],
      stages: [
        stage(
          { department: { name: "A" }, control: "partner" },
          { department: { name: "B" }, control: "owned" },
          { department: { name: "C" }, control: "owned" },
          { department: null, control: "uncontrolled" },
        ),
      ],
    });
    const choices = chosen(
      ["service s", { kind: "here", id: laptop }],
      ["persona p", { kind: "here", id: maja }],
      ["persona q", { kind: "none" }],
      ["persona r", { kind: "here", id: maja }],
      ["department a", { kind: "here", id: finance }],
      ["department b", { kind: "lead" }],
      ["department c", { kind: "none" }],
    );
    expect(plan(wanted, choices)).toMatchObject({
      ok: true,
      journey: {
        leadDepartmentId: it1,
        serviceId: laptop,
        parentJourneyId: null,
        personaIds: [maja],
        stages: [
          {
            touchpoints: [
              { departmentId: finance, control: "partner" },
              { departmentId: it1, control: "owned" },
              { departmentId: null, control: "uncontrolled" },
              { departmentId: null, control: "uncontrolled" },
            ],
          },
        ],
      },
    });
  });

  it("leaves reported scores behind, whatever they say, and counts them", () => {
    const reported = { mean: 2, n: 5000, interviewed: true, newest: "2026-01-01" };
    const planned = plan(document({ stages: [stage({ reported }, {}, { reported: null })] }));
    expect(planned).toMatchObject({ ok: true, reportedCount: 1 });
    expect(JSON.stringify(planned)).not.toMatch(/5000|interviewed|newest/);
  });

  it("says of what the door would refuse where the document says it", () => {
    expect(
      plan(document({ stages: [stage({}, { attachments: [{ title: "x", url: "https:" }] })] })),
    ).toMatchObject({
      ok: false,
      problems: [{ path: "journey.stages[0].touchpoints[1].attachments[0].url", reason: "url" }],
    });
    expect(plan(document({ stages: [stage({ department: null, control: "owned" })] }))).toMatchObject({
      ok: false,
      problems: [{ path: "journey.stages[0].touchpoints[0].department", reason: "department-required" }],
    });
    expect(plan(document({ stages: Array.from({ length: 101 }, () => stage()) }))).toMatchObject({
      ok: false,
      problems: [{ path: "journey.stages", reason: "too-many", limit: 100 }],
    });
    const crowded = Array.from({ length: 1001 }, () => ({}));
    expect(plan(document({ stages: [stage(...crowded)] }))).toMatchObject({
      ok: false,
      problems: [{ path: "journey.stages[0].touchpoints", reason: "too-many", limit: 1000 }],
    });
    const halves = [crowded.slice(0, 500), crowded.slice(500)];
    expect(plan(document({ stages: halves.map((half) => stage(...half)) }))).toMatchObject({
      ok: false,
      problems: [{ path: "journey.stages", reason: "too-many", limit: 1000 }],
    });
  });
});
