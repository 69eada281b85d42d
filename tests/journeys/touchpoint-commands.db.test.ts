import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { newId, type TouchpointId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { duplicateTouchpoint } from "@/lib/journeys/commands/duplicate-touchpoint";
import { handOverTouchpoint } from "@/lib/journeys/commands/hand-over-touchpoint";
import { restoreTouchpoint } from "@/lib/journeys/commands/restore-touchpoint";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney, type BuiltJourney } from "../support/factories/build-journey";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

/** A journey of IT's with one touchpoint of Finance's and one of nobody's. */
async function buildShared(
  overrides: { archivedAt?: Date } = {},
): Promise<BuiltJourney & { theirs: TouchpointId; nobodys: TouchpointId }> {
  const theirs = newId<TouchpointId>();
  const nobodys = newId<TouchpointId>();
  const journey = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    ...overrides,
    stages: [
      {
        touchpoints: [
          { id: theirs, departmentId: scene.finance, title: "Approval asked" },
          { id: nobodys, departmentId: null, control: "uncontrolled", channel: "word-of-mouth" },
        ],
      },
    ],
  });
  return { ...journey, theirs, nobodys };
}

const stageOf = (journey: BuiltJourney) => journey.stages[0]?.id ?? "";
const fields = { title: "Calls the desk", kind: "contact", channel: "phone" };

describe("adding a touchpoint", () => {
  it("lets the lead department add in anybody's name, others in their own", async () => {
    const stageId = stageOf(await buildShared());
    const add = (actor: Scene["owner"], departmentId: string | null) =>
      execute(createTouchpoint, actor, { stageId, departmentId, fields });
    const added = valueOf(await add(scene.itEditor, scene.finance));
    expect(added).toMatchObject({
      ...fields,
      version: 1,
      stageId,
      control: "owned",
      initiator: "customer",
      attachments: [],
      reported: null,
      department: { id: scene.finance, name: "Finance", colour: "amber" },
      abilities: { edit: false, handOver: false, archive: false, duplicate: true },
    });
    expect(valueOf(await add(scene.itEditor, null))).toMatchObject({
      control: "uncontrolled",
      department: null,
    });
    expect(valueOf(await add(scene.financeEditor, scene.finance)).abilities).toMatchObject({
      edit: true,
      handOver: false,
    });
    expect(await add(scene.financeEditor, scene.it)).toEqual(forbidden);
    expect(await add(scene.financeEditor, null)).toEqual(forbidden);
    for (const actor of [scene.leader, scene.member])
      expect(await add(actor, scene.finance)).toEqual(forbidden);
    // A draft does not exist for a viewer.
    expect(await add(scene.viewer, scene.finance)).toEqual(notFound);
  });

  it("wants a live department for what we control, a live stage, and a neighbour in it", async () => {
    const journey = await buildShared();
    const other = await buildShared();
    const stageId = stageOf(journey);
    const add = (input: object) =>
      execute(createTouchpoint, scene.owner, { stageId, departmentId: scene.it, fields, ...input });
    expect(await add({ departmentId: null, fields: { ...fields, control: "partner" } })).toEqual(
      invalid({ departmentId: "department-required" }),
    );
    expect(await add({ departmentId: scene.archived })).toEqual(invalid({ departmentId: "archived" }));
    expect(await add({ after: other.theirs })).toEqual(invalid({ after: "not-in-stage" }));
    expect(await add({ departmentId: newId() })).toEqual(notFound);
    expect(await add({ stageId: newId() })).toEqual(notFound);
    expect(await add({ after: newId() })).toEqual(notFound);
    expect(await add({ fields: { ...fields, title: " " } })).toEqual(invalid({ "fields.title": "required" }));
    await execute(archiveTouchpoint, scene.owner, { touchpointId: journey.theirs, expectedVersion: 1 });
    expect(await add({ after: journey.theirs })).toEqual(invalid({ after: "not-in-stage" }));
    const gone = await buildShared({ archivedAt: new Date() });
    expect(await add({ stageId: stageOf(gone) })).toEqual(invalid({ "": "archived" }));
  });
});

describe("changing a touchpoint", () => {
  it("is its owner's, and for nobody's the lead department's", async () => {
    const { theirs, nobodys } = await buildShared();
    const change = (actor: Scene["owner"], touchpointId: string, expectedVersion = 1) =>
      execute(updateTouchpoint, actor, {
        touchpointId,
        expectedVersion,
        changes: { thinks: "Who is it with now?" },
      });
    for (const actor of [scene.itManager, scene.itEditor, scene.leader, scene.member]) {
      expect(await change(actor, theirs)).toEqual(forbidden);
    }
    expect(valueOf(await change(scene.financeEditor, theirs))).toMatchObject({
      version: 2,
      thinks: "Who is it with now?",
      title: "Approval asked",
    });
    expect(await change(scene.financeEditor, nobodys)).toEqual(forbidden);
    expect(valueOf(await change(scene.itEditor, nobodys)).version).toBe(2);
    expect(await change(scene.viewer, theirs, 2)).toEqual(notFound);
  });

  it("shows a stale editor what stands now, before any other refusal", async () => {
    const { theirs } = await buildShared();
    const change = (expectedVersion: number, title: string) =>
      execute(updateTouchpoint, scene.financeEditor, {
        touchpointId: theirs,
        expectedVersion,
        changes: { title },
      });
    const [first, second] = await Promise.all([change(1, "Asked"), change(1, "Approval wanted")]);
    const refused = first.ok ? second : first;
    const kept = valueOf(first.ok ? first : second);
    expect(refused).toEqual({ ok: false, error: { kind: "conflict", current: kept } });
    expect(valueOf(await change(2, "Approval asked for"))).toMatchObject({ version: 3 });
  });

  it("writes only what was said, and takes back nothing else", async () => {
    const { theirs } = await buildShared();
    const attachments = [{ title: "Order log", url: "https://example.org/log" }];
    const changes = { attachments, scoreAssumed: -2, expectedWaitMinutes: 60, momentOfTruth: true };
    const change = (expectedVersion: number, next: object) =>
      execute(updateTouchpoint, scene.financeEditor, {
        touchpointId: theirs,
        expectedVersion,
        changes: next,
      });
    valueOf(await change(1, changes));
    expect(valueOf(await change(2, { scoreAssumed: null }))).toMatchObject({
      ...changes,
      scoreAssumed: null,
    });
    expect(valueOf(await change(3, { attachments })).version).toBe(4);
    const log = await entriesOf(scene.organisationId, theirs);
    expect(log).toMatchObject([
      {
        before: {
          attachments: [],
          scoreAssumed: null,
          expectedWaitMinutes: null,
          momentOfTruth: false,
          version: 1,
        },
        after: { ...changes, version: 2 },
      },
      { before: { scoreAssumed: -2, version: 2 }, after: { scoreAssumed: null, version: 3 } },
      { before: { version: 3 }, after: { version: 4 } },
    ]);
  });

  it("refuses what cannot be", async () => {
    const { theirs, nobodys } = await buildShared();
    const change = (touchpointId: string, changes: object) =>
      execute(updateTouchpoint, scene.owner, { touchpointId, expectedVersion: 1, changes });
    expect(await change(nobodys, { control: "owned" })).toEqual(
      invalid({ "changes.control": "department-required" }),
    );
    expect(await change(theirs, {})).toEqual(invalid({ changes: "empty" }));
    expect(await change(theirs, { reported: { mean: 2 } })).toMatchObject({ error: { kind: "invalid" } });
    expect(await change(theirs, { scoreAssumed: 0.5 })).toMatchObject({ error: { kind: "invalid" } });
    expect(await change(newId(), { title: "Nothing" })).toEqual(notFound);
    const gone = await buildShared({ archivedAt: new Date() });
    expect(await change(gone.theirs, { title: "Late" })).toEqual(invalid({ "": "archived" }));
  });
});

describe("handing a touchpoint over", () => {
  it("is for those who manage both its owner and the receiver, and moves the right to edit", async () => {
    const { theirs } = await buildShared();
    const both = await buildPerson(scene.organisationId, {
      departments: [
        { departmentId: scene.finance, role: "manager" },
        { departmentId: scene.it, role: "manager" },
      ],
    });
    const give = (actor: Scene["owner"], departmentId: string | null, expectedVersion = 1) =>
      execute(handOverTouchpoint, actor, { touchpointId: theirs, expectedVersion, departmentId });
    for (const actor of [
      scene.financeEditor,
      scene.financeManager,
      scene.itManager,
      scene.leader,
      scene.member,
    ]) {
      expect(await give(actor, scene.it)).toEqual(forbidden);
    }
    expect(await give(both, null)).toEqual(invalid({ departmentId: "department-required" }));
    expect(await give(both, scene.finance)).toEqual(invalid({ departmentId: "same" }));
    expect(await give(scene.owner, scene.archived)).toEqual(invalid({ departmentId: "archived" }));
    expect(await give(both, newId())).toEqual(notFound);
    const given = valueOf(await give(both, scene.it));
    expect(given).toMatchObject({
      departmentId: scene.it,
      version: 2,
      abilities: { edit: true, handOver: true },
    });
    expect(await give(scene.financeManager, null, 2)).toEqual(forbidden);
    const stale = await give(both, scene.finance, 1);
    expect(stale).toMatchObject({
      error: { kind: "conflict", current: { version: 2, departmentId: scene.it } },
    });
  });

  it("gives what nobody controls to nobody, and nobody's to somebody", async () => {
    const { nobodys } = await buildShared();
    const give = (departmentId: string | null, expectedVersion: number) =>
      execute(handOverTouchpoint, scene.itManager, { touchpointId: nobodys, expectedVersion, departmentId });
    expect(valueOf(await give(scene.it, 1)).departmentId).toBe(scene.it);
    expect(valueOf(await give(null, 2)).departmentId).toBeNull();
  });
});

describe("copying, archiving and restoring a touchpoint", () => {
  it("copies everything but what customers reported, right after the original", async () => {
    const { theirs, id } = await buildShared();
    const attachments = [{ title: "Log", url: "https://example.org/log" }];
    const changes = { attachments, scoreDesired: 1, systems: "ERP", momentOfTruth: true };
    valueOf(
      await execute(updateTouchpoint, scene.owner, { touchpointId: theirs, expectedVersion: 1, changes }),
    );
    expect(await execute(duplicateTouchpoint, scene.member, { touchpointId: theirs })).toEqual(forbidden);
    const copy = valueOf(await execute(duplicateTouchpoint, scene.itEditor, { touchpointId: theirs }));
    expect(copy).toMatchObject({
      ...changes,
      title: "Approval asked",
      departmentId: scene.finance,
      version: 1,
      reported: null,
    });
    const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId: id }));
    expect(map.stages[0]?.touchpoints.map((touchpoint) => touchpoint.id).slice(0, 2)).toEqual([
      theirs,
      copy.id,
    ]);
    expect(await execute(duplicateTouchpoint, scene.owner, { touchpointId: newId() })).toEqual(notFound);
  });

  it("keeps an archived touchpoint still until it is restored", async () => {
    const { theirs } = await buildShared();
    const run = (command: typeof archiveTouchpoint, actor: Scene["owner"], expectedVersion: number) =>
      execute(command, actor, { touchpointId: theirs, expectedVersion });
    expect(await run(archiveTouchpoint, scene.itManager, 1)).toEqual(forbidden);
    expect(await run(restoreTouchpoint, scene.financeEditor, 1)).toEqual(invalid({ "": "not-archived" }));
    const archived = valueOf(await run(archiveTouchpoint, scene.financeEditor, 1));
    expect(archived).toMatchObject({
      version: 2,
      abilities: { edit: false, archive: false, duplicate: false },
    });
    expect(archived.archivedAt).not.toBeNull();
    const change = { touchpointId: theirs, expectedVersion: 2, changes: { title: "Late" } };
    expect(await execute(updateTouchpoint, scene.owner, change)).toEqual(invalid({ "": "archived" }));
    expect(await execute(duplicateTouchpoint, scene.owner, { touchpointId: theirs })).toEqual(
      invalid({ "": "archived" }),
    );
    expect(await run(archiveTouchpoint, scene.owner, 2)).toEqual(invalid({ "": "archived" }));
    expect(await run(restoreTouchpoint, scene.owner, 1)).toMatchObject({
      error: { kind: "conflict", current: { version: 2 } },
    });
    expect(await run(restoreTouchpoint, scene.itManager, 2)).toEqual(forbidden);
    expect(valueOf(await run(restoreTouchpoint, scene.financeEditor, 2))).toMatchObject({
      version: 3,
      archivedAt: null,
    });
  });
});
