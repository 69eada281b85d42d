import { beforeAll, describe, expect, it } from "vitest";
import { updateImprovement } from "@/lib/backlog/commands/update-improvement";
import { getImprovement } from "@/lib/backlog/queries/get-improvement";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import type { BacklogFilters } from "@/lib/backlog/backlog-filters";
import { calendarDateIn } from "@/lib/core/calendar-date";
import { execute } from "@/lib/core/execute";
import { newId, type ImprovementId, type TouchpointId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { countStatements } from "../journeys/count-statements";
import { buildScene, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

const dayMilliseconds = 86_400_000;
// Counted from the organisation's own today, which is tomorrow here when it is late in the evening.
const today = () => Date.parse(calendarDateIn(new Date(), "Europe/Copenhagen"));
const dayFromNow = (days: number) => new Date(today() + days * dayMilliseconds).toISOString().slice(0, 10);

let scene: Scene;
let published: { id: string; touchpointId: TouchpointId };
let draft: { id: string; touchpointId: TouchpointId };

beforeAll(async () => {
  scene = await buildScene();
  const journey = async (title: string, state: string) => {
    const touchpointId = newId<TouchpointId>();
    const scores = { scoreAssumed: -1, scoreDesired: 1, momentOfTruth: true, monthlyVolume: 50 };
    const { id } = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      title,
      state,
      stages: [{ touchpoints: [{ id: touchpointId, title: `In ${title}`, ...scores }] }],
    });
    return { id, touchpointId };
  };
  published = await journey("A public one", "published");
  draft = await journey("A secret one", "draft");
});

const list = async (filters: object = {}, actor = scene.member) =>
  valueOf(await read(listImprovements, actor, filters as BacklogFilters));
const ids = async (filters: object = {}, actor = scene.member) =>
  (await list(filters, actor)).improvements.map(({ id }) => id);

describe("the backlog", () => {
  let at: Record<"late" | "held" | "improved" | "unknown" | "old" | "archived", ImprovementId>;
  beforeAll(async () => {
    const build = (columns: Parameters<typeof buildImprovement>[1]) =>
      buildImprovement(scene.organisationId, { departmentId: scene.it, ...columns });
    const closed = { state: "closed", dueOn: dayFromNow(-9) };
    at = {
      late: await build({
        title: "100% of the _orders_",
        dueOn: dayFromNow(-3),
        assigneeId: scene.member.userId,
        focus: true,
        impact: 5,
        confidence: 4,
        effort: 2,
        stateSince: new Date(Date.now() - 40 * dayMilliseconds),
        touchpointIds: [published.touchpointId, draft.touchpointId],
      }),
      held: await build({ state: "on-hold", departmentId: scene.finance, problem: "Æbler mangler" }),
      improved: await build({ ...closed, outcome: "improved", closedAt: new Date() }),
      unknown: await build({ ...closed, closedAt: new Date() }),
      old: await build({
        ...closed,
        outcome: "improved",
        closedAt: new Date(Date.now() - 800 * dayMilliseconds),
      }),
      archived: await build({ archivedAt: new Date() }),
    };
  });

  it("can be narrowed by all that its filters name", async () => {
    const all = [at.late, at.unknown, at.improved, at.held, at.old];
    expect((await ids()).toSorted()).toEqual(all.toSorted());
    expect(await ids({ includeArchived: true })).toContain(at.archived);
    expect((await ids({ state: "open" })).toSorted()).toEqual([at.late, at.held].toSorted());
    expect(await ids({ state: "on-hold" })).toEqual([at.held]);
    expect(await ids({ departmentId: scene.finance })).toEqual([at.held]);
    expect(await ids({ assigneeId: scene.member.userId })).toEqual([at.late]);
    expect(await ids({ overdue: true })).toEqual([at.late]);
    expect(await ids({ focus: true })).toEqual([at.late]);
    expect(await ids({ outcome: "improved" })).toEqual([at.improved]);
    expect(await ids({ outcome: "unknown" })).toEqual([at.unknown]);
    expect(await ids({ journeyId: published.id })).toEqual([at.late]);
    expect(await ids({ touchpointId: published.touchpointId })).toEqual([at.late]);
  });

  it("takes what is searched for as it is written, whatever its case", async () => {
    expect(await ids({ text: "100% OF" })).toEqual([at.late]);
    expect(await ids({ text: "_orders_" })).toEqual([at.late]);
    expect(await ids({ text: "%" })).toEqual([at.late]);
    expect(await ids({ text: "æbler" })).toEqual([at.held]);
    expect(await ids({ text: "nothing has this" })).toEqual([]);
  });

  it("shows age, lateness, both priorities and what it concerns", async () => {
    const [late] = (await list({ focus: true })).improvements;
    expect(late).toMatchObject({
      daysInState: 40,
      daysLate: 3,
      priority: 10,
      // Two touchpoints lack two steps each, a moment of truth counts twice, fifty customers a month.
      suggestedPriority: { value: 400, unit: "steps-a-month" },
      assignee: { id: scene.member.userId, name: scene.member.name },
    });
    expect(late?.touchpoints.map(({ journeyTitle }) => journeyTitle)).toEqual([
      "A public one",
      "A secret one",
    ]);
  });

  it("tells viewers nothing of drafts: neither title nor score nor link", async () => {
    const [late] = (await list({ focus: true }, scene.viewer)).improvements;
    expect(late?.touchpoints.map(({ title }) => title)).toEqual(["In A public one"]);
    expect(late?.suggestedPriority?.value).toBe(200);
    expect(await ids({ journeyId: draft.id }, scene.viewer)).toEqual([]);
    expect(await ids({ touchpointId: draft.touchpointId }, scene.viewer)).toEqual([]);
    expect(await ids({ journeyId: draft.id })).toEqual([at.late]);
    const page = await read(getImprovement, scene.viewer, { improvementId: at.late });
    expect(JSON.stringify(page)).not.toContain("secret");
  });

  it("costs two statements, and so does one improvement", async () => {
    expect(await countStatements(() => list())).toBeLessThanOrEqual(2);
    const page = () => read(getImprovement, scene.member, { improvementId: at.late });
    expect(await countStatements(page)).toBeLessThanOrEqual(2);
  });
});

describe("one improvement", () => {
  it("comes with its history, newest first, and with what it can be linked to", async () => {
    const improvementId = await buildImprovement(scene.organisationId, { departmentId: scene.it });
    for (const [version, title] of ["One", "Two"].entries()) {
      const input = { improvementId, expectedVersion: version + 1, changes: { title } };
      valueOf(await execute(updateImprovement, scene.itEditor, input));
    }
    const page = valueOf(await read(getImprovement, scene.owner, { improvementId }));
    expect(page.improvement.title).toBe("Two");
    expect(page.history).toMatchObject([
      { action: "improvement.update", actorName: scene.itEditor.name, state: null },
      { action: "improvement.update" },
    ]);
    expect(page.linkable.map(({ title }) => title)).toEqual(["In A public one", "In A secret one"]);
    expect(page.departments.map(({ name }) => name)).toContain("Finance");
    expect(page.departments.map(({ name }) => name)).not.toContain("Fax Room");
  });

  it("is not there when it is not", async () => {
    expect(await read(getImprovement, scene.owner, { improvementId: newId<ImprovementId>() })).toEqual(
      notFound,
    );
  });
});
