import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveJourney } from "@/lib/journeys/commands/archive-journey";
import { createJourney } from "@/lib/journeys/commands/create-journey";
import { restoreJourney } from "@/lib/journeys/commands/restore-journey";
import { updateJourney } from "@/lib/journeys/commands/update-journey";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPersona } from "../support/factories/build-persona";
import { buildService } from "../support/factories/build-service";
import { useTestDatabase } from "../support/use-test-database";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

describe("beginning a journey", () => {
  it("is for managers in their department's lead, and for owners and admins in anybody's", async () => {
    const begin = (actor: Scene["owner"], leadDepartmentId: unknown) =>
      execute(createJourney, actor, { fields: { title: "I need a new laptop", leadDepartmentId } });
    expect(valueOf(await begin(scene.itManager, scene.it))).toMatchObject({
      title: "I need a new laptop",
      state: "draft",
      version: 1,
      publishedNumber: 0,
      changesSincePublished: null,
      leadDepartment: { id: scene.it, name: "IT" },
      service: null,
      personas: [],
      reviewDue: false,
      abilities: {
        edit: true,
        publish: true,
        archive: true,
        restore: false,
        changeLead: true,
        addTouchpoint: true,
      },
    });
    valueOf(await begin(scene.owner, scene.finance));
    expect(await begin(scene.itManager, scene.finance)).toEqual(forbidden);
    for (const actor of [scene.itEditor, scene.leader, scene.member, scene.viewer]) {
      expect(await begin(actor, scene.it)).toEqual(forbidden);
    }
    expect(await begin(scene.owner, scene.archived)).toEqual(
      invalid({ "fields.leadDepartmentId": "archived" }),
    );
    expect(await begin(scene.owner, newId())).toEqual(notFound);
    expect(await begin(scene.owner, undefined)).toMatchObject({ error: { kind: "invalid" } });
  });

  it("takes everything that is known already", async () => {
    const serviceId = await buildService(scene.organisationId, {
      name: "Workplace",
      ownerDepartmentId: scene.it,
    });
    const first = await buildPersona(scene.organisationId, {
      name: "Ida",
      preferredChannels: ["phone", "chat"],
    });
    const second = await buildPersona(scene.organisationId, { name: "Bo" });
    const parent = await buildJourney(scene.organisationId, { title: "Joining", leadDepartmentId: scene.it });
    const fields = {
      title: "New laptop",
      leadDepartmentId: scene.it,
      serviceId,
      personaIds: [second, first],
      parentJourneyId: parent.id,
      goal: "A laptop that works on my first morning",
      scopeStart: "Needing one",
      scopeEnd: "Working on it",
    };
    const stages = [
      { name: "Realise", phase: "before" },
      { name: "Request" },
      { name: "After", phase: "after" },
    ];
    const made = valueOf(await execute(createJourney, scene.itManager, { fields, stages }));
    expect(made).toMatchObject({
      goal: fields.goal,
      service: { id: serviceId, name: "Workplace" },
      parent: { id: parent.id, title: "Joining" },
      personas: [
        { name: "Bo", preferredChannels: [] },
        { name: "Ida", preferredChannels: ["phone", "chat"] },
      ],
    });
    const map = valueOf(await read(getJourneyMap, scene.itManager, { journeyId: made.id }));
    expect(map.stages.map(({ name, phase }) => `${name} ${phase}`)).toEqual([
      "Realise before",
      "Request during",
      "After after",
    ]);
    expect(
      valueOf(await read(getJourneyMap, scene.itManager, { journeyId: parent.id })).journey.children,
    ).toEqual([{ id: made.id, title: "New laptop", state: "draft" }]);
    expect(await entriesOf(scene.organisationId, made.id)).toMatchObject([
      { action: "journey.create", journeyId: made.id, before: null, after: { ...fields, version: 1 } },
    ]);
    expect(await entriesOf(scene.organisationId, map.stages[0]?.id ?? "")).toMatchObject([
      { action: "stage.create" },
    ]);
  });

  it("refuses what is archived or a stranger's", async () => {
    const gone = { archivedAt: new Date() };
    const begin = (fields: object) =>
      execute(createJourney, scene.owner, {
        fields: { title: "Moving", leadDepartmentId: scene.it, ...fields },
      });
    const service = await buildService(scene.organisationId, gone);
    expect(await begin({ serviceId: service })).toEqual(invalid({ "fields.serviceId": "archived" }));
    const persona = await buildPersona(scene.organisationId, gone);
    expect(await begin({ personaIds: [persona] })).toEqual(invalid({ "fields.personaIds": "archived" }));
    expect(await begin({ personaIds: [persona, persona] })).toEqual(
      invalid({ "fields.personaIds": "duplicate" }),
    );
    const parent = await buildJourney(scene.organisationId, gone);
    expect(await begin({ parentJourneyId: parent.id })).toEqual(
      invalid({ "fields.parentJourneyId": "archived" }),
    );
    const { id: elsewhere } = await buildOrganisation();
    expect(await begin({ serviceId: await buildService(elsewhere) })).toEqual(notFound);
    expect(await begin({ personaIds: [await buildPersona(elsewhere)] })).toEqual(notFound);
    expect(await begin({ parentJourneyId: (await buildJourney(elsewhere)).id })).toEqual(notFound);
  });
});

describe("changing a journey", () => {
  it("is the lead department's; giving it away its manager's", async () => {
    const { id: journeyId } = await buildJourney(scene.organisationId, { leadDepartmentId: scene.it });
    const change = (actor: Scene["owner"], expectedVersion: number, changes: object) =>
      execute(updateJourney, actor, { journeyId, expectedVersion, changes });
    for (const actor of [scene.financeManager, scene.leader, scene.member]) {
      expect(await change(actor, 1, { title: "Theirs" })).toEqual(forbidden);
    }
    expect(await change(scene.viewer, 1, { title: "Theirs" })).toEqual(notFound);
    expect(valueOf(await change(scene.itEditor, 1, { title: "Ours" }))).toMatchObject({
      title: "Ours",
      version: 2,
    });
    expect(await change(scene.itEditor, 2, { leadDepartmentId: scene.finance })).toEqual(forbidden);
    valueOf(await change(scene.itEditor, 2, { leadDepartmentId: scene.it, goal: "Same lead" }));
    expect(await change(scene.itManager, 3, { leadDepartmentId: scene.archived })).toEqual(
      invalid({ "changes.leadDepartmentId": "archived" }),
    );
    const given = valueOf(await change(scene.itManager, 3, { leadDepartmentId: scene.finance }));
    expect(given).toMatchObject({
      leadDepartment: { id: scene.finance },
      abilities: { edit: false, changeLead: false },
    });
    expect(await change(scene.itManager, 4, { title: "Mine?" })).toEqual(forbidden);
    expect(await change(scene.financeEditor, 3, { title: "Late" })).toMatchObject({
      error: { kind: "conflict", current: { version: 4, title: "Ours", goal: "Same lead" } },
    });
    expect(await change(scene.owner, 4, {})).toEqual(invalid({ changes: "empty" }));
  });

  it("replaces personas and their order, and writes only what changed into the log", async () => {
    const [a, b, c] = await Promise.all(
      ["A", "B", "C"].map((name) => buildPersona(scene.organisationId, { name })),
    );
    const { id: journeyId } = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      personaIds: [a, b].flatMap((id) => id ?? []),
    });
    const change = (expectedVersion: number, changes: object) =>
      execute(updateJourney, scene.itEditor, { journeyId, expectedVersion, changes });
    const changed = valueOf(await change(1, { personaIds: [c, a], title: "A journey", goal: "Peace" }));
    expect(changed.personas.map(({ name }) => name)).toEqual(["C", "A"]);
    valueOf(await change(2, { personaIds: [c, a] }));
    expect(await entriesOf(scene.organisationId, journeyId)).toMatchObject([
      {
        before: { goal: "", personaIds: [a, b], version: 1 },
        after: { goal: "Peace", personaIds: [c, a], version: 2 },
      },
      { before: { version: 2 }, after: { version: 3 } },
    ]);
  });

  it("keeps what was archived since it was chosen, and chooses nothing archived anew", async () => {
    const gone = { archivedAt: new Date() };
    const serviceId = await buildService(scene.organisationId, gone);
    const personaId = await buildPersona(scene.organisationId, gone);
    const kept = await buildJourney(scene.organisationId, { serviceId, personaIds: [personaId] });
    const fresh = await buildJourney(scene.organisationId);
    const change = (journeyId: string, changes: object) =>
      execute(updateJourney, scene.owner, { journeyId, expectedVersion: 1, changes });
    expect(await change(fresh.id, { serviceId })).toEqual(invalid({ "changes.serviceId": "archived" }));
    expect(await change(fresh.id, { personaIds: [personaId] })).toEqual(
      invalid({ "changes.personaIds": "archived" }),
    );
    expect(await change(fresh.id, { serviceId: newId() })).toEqual(notFound);
    const same = valueOf(await change(kept.id, { serviceId, personaIds: [personaId], goal: "Go on" }));
    expect(same.personas).toMatchObject([{ id: personaId, archived: true }]);
  });

  it("never lets a journey contain itself, however deep and however quick", async () => {
    const chain = { leadDepartmentId: scene.it };
    const top = await buildJourney(scene.organisationId, { ...chain, title: "Top" });
    const middle = await buildJourney(scene.organisationId, { ...chain, parentJourneyId: top.id });
    const bottom = await buildJourney(scene.organisationId, { ...chain, parentJourneyId: middle.id });
    const put = (journeyId: string, parentJourneyId: string | null) =>
      execute(updateJourney, scene.itEditor, { journeyId, expectedVersion: 1, changes: { parentJourneyId } });
    for (const inside of [top, middle, bottom]) {
      expect(await put(top.id, inside.id)).toEqual(invalid({ "changes.parentJourneyId": "cycle" }));
    }
    const gone = await buildJourney(scene.organisationId, { archivedAt: new Date() });
    expect(await put(top.id, gone.id)).toEqual(invalid({ "changes.parentJourneyId": "archived" }));
    expect(await put(top.id, newId())).toEqual(notFound);
    const [left, right] = [
      await buildJourney(scene.organisationId, chain),
      await buildJourney(scene.organisationId, chain),
    ];
    const both = await Promise.all([put(left.id, right.id), put(right.id, left.id)]);
    expect(both.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(both.find((result) => !result.ok)).toEqual(invalid({ "changes.parentJourneyId": "cycle" }));
    expect(valueOf(await put(bottom.id, null)).parent).toBeNull();
  });
});

describe("archiving a journey", () => {
  it("stops all changes until it is restored as it was", async () => {
    const { id: journeyId } = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      state: "published",
    });
    const run = (command: typeof archiveJourney, actor: Scene["owner"], expectedVersion: number) =>
      execute(command, actor, { journeyId, expectedVersion });
    for (const actor of [scene.itEditor, scene.financeManager, scene.leader, scene.viewer]) {
      expect(await run(archiveJourney, actor, 1)).toEqual(forbidden);
    }
    expect(await run(restoreJourney, scene.itManager, 1)).toEqual(invalid({ "": "not-archived" }));
    const archived = valueOf(await run(archiveJourney, scene.itManager, 1));
    expect(archived).toMatchObject({
      state: "archived",
      version: 2,
      abilities: { edit: false, restore: true, comment: false },
    });
    const change = { journeyId, expectedVersion: 2, changes: { title: "Late" } };
    expect(await execute(updateJourney, scene.owner, change)).toEqual(invalid({ "": "archived" }));
    expect(await run(archiveJourney, scene.owner, 2)).toEqual(invalid({ "": "archived" }));
    const map = valueOf(await read(getJourneyMap, scene.owner, { journeyId }));
    expect(map.addFor).toEqual({ departmentIds: [], nobody: false });
    expect(map.stages[0]).toMatchObject({
      abilities: { edit: false },
      touchpoints: [{ abilities: { edit: false } }],
    });
    expect(await run(restoreJourney, scene.itEditor, 2)).toEqual(forbidden);
    expect(await run(restoreJourney, scene.itManager, 1)).toMatchObject({
      error: { kind: "conflict", current: { version: 2 } },
    });
    expect(valueOf(await run(restoreJourney, scene.itManager, 2))).toMatchObject({
      state: "published",
      archivedAt: null,
    });
    expect(await run(archiveJourney, scene.owner, 1)).toMatchObject({ error: { kind: "conflict" } });
    expect((await entriesOf(scene.organisationId, journeyId)).map(({ action }) => action)).toEqual([
      "journey.archive",
      "journey.restore",
    ]);
  });
});
