import { beforeAll, describe, expect, it } from "vitest";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import { draftFromDifference } from "@/lib/backlog/commands/draft-from-difference";
import { execute } from "@/lib/core/execute";
import type { JourneyId, PersonaId, ServiceId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveJourney } from "@/lib/journeys/commands/archive-journey";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { archiveStage } from "@/lib/journeys/commands/archive-stage";
import { createJourney } from "@/lib/journeys/commands/create-journey";
import { createStage } from "@/lib/journeys/commands/create-stage";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { moveTouchpoint } from "@/lib/journeys/commands/move-touchpoint";
import { nestJourney } from "@/lib/journeys/commands/nest-journey";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { restoreJourney } from "@/lib/journeys/commands/restore-journey";
import { reviewJourney } from "@/lib/journeys/commands/review-journey";
import { startDesired } from "@/lib/journeys/commands/start-desired";
import { updateJourney } from "@/lib/journeys/commands/update-journey";
import { updateStage } from "@/lib/journeys/commands/update-stage";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { getDesiredDifference } from "@/lib/journeys/queries/get-desired-difference";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { buildJourney } from "../support/factories/build-journey";
import { buildPersona } from "../support/factories/build-persona";
import { buildService } from "../support/factories/build-service";
import { useTestDatabase } from "../support/use-test-database";
import { countStatements } from "./count-statements";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf, eventsOf } from "./recorded";

useTestDatabase();

let scene: Scene;
let serviceId: ServiceId;
let personaId: PersonaId;
beforeAll(async () => {
  scene = await buildScene();
  serviceId = await buildService(scene.organisationId);
  personaId = await buildPersona(scene.organisationId);
});

const build = () =>
  buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    title: "A new laptop",
    goal: "To work",
    state: "published",
    publishedAt: new Date(),
    serviceId,
    personaIds: [personaId],
    stages: [
      {
        name: "Ask",
        touchpoints: [
          { title: "Calls", channel: "phone", scoreAssumed: -1, scoreDesired: 1, monthlyVolume: 40 },
          { title: "Waits", kind: "waiting", departmentId: scene.finance, scoreAssumed: 0 },
        ],
      },
      {
        name: "Get",
        touchpoints: [{ title: "Collects", reportedMean: 1, reportedCount: 9, reportedNewest: "2026-10-01" }],
      },
      { name: "Gone", archivedAt: new Date() },
    ],
  });

const start = (journeyId: string, actor = scene.itEditor) => execute(startDesired, actor, { journeyId });
const mapOf = async (journeyId: JourneyId, actor = scene.itEditor) => {
  const map = valueOf(await read(getJourneyMap, actor, { journeyId }));
  return { ...map, touchpoints: map.stages.flatMap((stage) => stage.touchpoints) };
};
const differenceOf = async (journeyId: JourneyId, actor = scene.itEditor) =>
  valueOf(await read(getDesiredDifference, actor, { journeyId }));

/** A journey, the desired one beside it, and what is drawn there by title. */
async function begun() {
  const journey = await build();
  const desired = valueOf(await start(journey.id));
  const { touchpoints } = await mapOf(desired.id);
  const drawn = (title: string): MapTouchpoint => {
    const found = touchpoints.find((one) => one.title === title);
    if (!found) throw new Error(`${title} is not drawn`);
    return found;
  };
  return { ...journey, desiredId: desired.id, drawn };
}

describe("a desired journey", () => {
  it("begins as a copy that is felt as one wishes, with nothing that was measured or said by customers", async () => {
    const { id } = await build();
    const desired = valueOf(await start(id));
    expect(desired).toMatchObject({
      title: "A new laptop",
      goal: "To work",
      state: "draft",
      service: { id: serviceId },
      personas: [{ id: personaId }],
      desiredOf: { id, title: "A new laptop" },
      abilities: { edit: true, startDesired: false, changeLead: false },
    });
    const map = await mapOf(desired.id);
    expect(map.stages.map(({ name }) => name)).toEqual(["Ask", "Get"]);
    expect(map.touchpoints).toMatchObject([
      { title: "Calls", scoreAssumed: 1, scoreDesired: 1, monthlyVolume: null },
      { title: "Waits", scoreAssumed: 0, departmentId: scene.finance },
      { title: "Collects", reported: null },
    ]);
    for (const { differs } of map.touchpoints) expect(differs).toEqual({ added: false, fields: [] });
    const current = await mapOf(id);
    expect(current.journey).toMatchObject({
      desired: { id: desired.id },
      abilities: { startDesired: false },
    });
    for (const { differs } of current.touchpoints) expect(differs).toBeNull();
    expect(await entriesOf(scene.organisationId, desired.id)).toMatchObject([
      { action: "journey.start-desired", after: { desiredOfJourneyId: id } },
    ]);
  });

  it("is drawn once at a time, by who may edit the journey as it is", async () => {
    const journey = await build();
    for (const actor of [scene.leader, scene.member, scene.viewer, scene.financeManager])
      expect(await start(journey.id, actor)).toEqual(forbidden);
    const both = await Promise.all([start(journey.id), start(journey.id, scene.owner)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(invalid({ "": "desired-exists" }));
    const desired = (await mapOf(journey.id)).journey.desired;
    expect(await start(desired?.id ?? "")).toEqual(invalid({ "": "desired" }));

    // Given up, it can be begun anew; then the earlier one stays where it is.
    const target = { journeyId: desired?.id, expectedVersion: 1 };
    valueOf(await execute(archiveJourney, scene.itManager, target));
    expect((await mapOf(journey.id)).journey).toMatchObject({
      desired: null,
      abilities: { startDesired: true },
    });
    expect(await differenceOf(journey.id)).toMatchObject({
      difference: null,
      givenUp: [{ id: desired?.id, archivedAt: expect.any(String) }],
    });
    valueOf(await start(journey.id));
    expect(await differenceOf(journey.id)).toMatchObject({ givenUp: [] });
    expect(await execute(restoreJourney, scene.itManager, { ...target, expectedVersion: 2 })).toEqual(
      invalid({ "": "desired-exists" }),
    );
  });

  it("is not drawn of what is archived, and not shown to those who may see no drafts", async () => {
    const archived = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      archivedAt: new Date(),
    });
    expect(await start(archived.id)).toEqual(invalid({ "": "archived" }));
    const { id, desiredId } = await begun();
    expect(await read(getJourneyMap, scene.viewer, { journeyId: desiredId })).toEqual(notFound);
    expect(await differenceOf(id, scene.viewer)).toMatchObject({
      journey: { desired: null },
      difference: null,
    });
  });

  it("stands nowhere but beside its journey, and is led by who leads that", async () => {
    const { id, desiredId, drawn } = await begun();
    const other = await build();
    const edit = (changes: object) =>
      execute(updateJourney, scene.owner, { journeyId: desiredId, expectedVersion: 1, changes });
    expect(await edit({ parentJourneyId: other.id })).toEqual(
      invalid({ "changes.parentJourneyId": "desired" }),
    );
    expect(await edit({ leadDepartmentId: scene.finance })).toEqual(
      invalid({ "changes.leadDepartmentId": "desired" }),
    );
    const nest = (touchpointId: string | undefined, childJourneyId: JourneyId) =>
      execute(nestJourney, scene.owner, { touchpointId, expectedVersion: 1, childJourneyId });
    expect(await nest(other.touchpointIds[0], desiredId)).toEqual(notFound);
    expect(await nest(drawn("Calls").id, other.id)).toEqual(invalid({ childJourneyId: "desired" }));
    const fields = { title: "Part", leadDepartmentId: scene.it, parentJourneyId: desiredId };
    expect(await execute(createJourney, scene.owner, { fields })).toEqual(notFound);

    const published = { journeyId: desiredId, expectedVersion: 1 };
    valueOf(await execute(publishJourney, scene.itManager, published));
    expect(
      await execute(reviewJourney, scene.itManager, { ...published, expectedVersion: 2, checked: [] }),
    ).toEqual(invalid({ "": "desired" }));
    expect(await mapOf(desiredId, scene.viewer)).toMatchObject({
      journey: { reviewDueOn: null, isDesired: true },
    });

    const lead = { leadDepartmentId: scene.finance };
    valueOf(await execute(updateJourney, scene.owner, { journeyId: id, expectedVersion: 1, changes: lead }));
    expect((await mapOf(desiredId)).journey.leadDepartment.id).toBe(scene.finance);
  });
});

describe("a journey that is archived", () => {
  const change = (command: typeof archiveJourney | typeof restoreJourney, journeyId: JourneyId) =>
    mapOf(journeyId, scene.owner).then(({ journey: { version: expectedVersion } }) =>
      execute(command, scene.itManager, { journeyId, expectedVersion }),
    );

  it("takes the desired one with it, and brings that back but none that was given up before", async () => {
    const { id, desiredId } = await begun();
    valueOf(await change(archiveJourney, desiredId));
    const second = valueOf(await start(id));
    valueOf(await change(archiveJourney, id));
    const { journey: archived } = await mapOf(second.id);
    expect(archived).toMatchObject({ state: "archived", version: 2, abilities: { restore: false } });
    expect(await differenceOf(id)).toMatchObject({
      journey: { archivedAt: archived.archivedAt },
      givenUp: [{ id: second.id, archivedAt: archived.archivedAt }, { id: desiredId }],
    });
    for (const alone of [desiredId, second.id])
      expect(await change(restoreJourney, alone)).toEqual(invalid({ "": "current-archived" }));

    expect(valueOf(await change(restoreJourney, id))).toMatchObject({ desired: { id: second.id } });
    expect((await mapOf(second.id)).journey).toMatchObject({ state: "draft", version: 3 });
    expect((await mapOf(desiredId)).journey.state).toBe("archived");
    expect(await entriesOf(scene.organisationId, second.id)).toMatchObject([
      { action: "journey.start-desired" },
      { action: "journey.archive", journeyId: second.id, after: { version: 2 } },
      { action: "journey.restore", before: { archivedAt: archived.archivedAt }, after: { archivedAt: null } },
    ]);
    expect(await eventsOf(scene.organisationId, second.id)).toEqual(
      expect.arrayContaining(["journey.archive", "journey.restore"]),
    );
  });

  it("never leaves a desired one behind, whoever brings one back at that moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, desiredId } = await begun();
      valueOf(await change(archiveJourney, desiredId));
      const { version: expectedVersion } = (await mapOf(id)).journey;
      await Promise.all([
        execute(archiveJourney, scene.owner, { journeyId: id, expectedVersion }),
        execute(restoreJourney, scene.itManager, { journeyId: desiredId, expectedVersion: 2 }),
      ]);
      for (const one of [id, desiredId]) expect((await mapOf(one)).journey.state).toBe("archived");
    }
  });
});

describe("the difference between a journey and the desired one", () => {
  it("names what is left out, added, moved and changed, but not what came since, in two statements", async () => {
    const { id, desiredId, drawn, touchpointIds, stages } = await begun();
    expect((await differenceOf(id)).difference).toMatchObject({ changes: [], touchpoints: [], newer: [] });

    const [calls, waits, collects] = [drawn("Calls"), drawn("Waits"), drawn("Collects")];
    const channel = {
      touchpointId: calls.id,
      expectedVersion: 1,
      changes: { channel: "portal", scoreAssumed: 2 },
    };
    expect(valueOf(await execute(updateTouchpoint, scene.itEditor, channel)).differs).toEqual({
      added: false,
      fields: ["channel", "scoreDesired"],
    });
    const leftOut = { touchpointId: waits.id, expectedVersion: 1 };
    valueOf(await execute(archiveTouchpoint, scene.financeEditor, leftOut));
    const toAsk = { touchpointId: collects.id, expectedVersion: 1, stageId: calls.stageId, after: calls.id };
    valueOf(await execute(moveTouchpoint, scene.itEditor, toAsk));
    const add = (stageId: string | undefined, title: string) =>
      execute(createTouchpoint, scene.itEditor, {
        stageId,
        departmentId: scene.it,
        fields: { title, kind: "contact", channel: "sms" },
      });
    const added = valueOf(await add(collects.stageId, "Is told"));
    expect(added.differs).toEqual({ added: true, fields: [] });
    const newer = valueOf(await add(stages[0]?.id, "Came since"));

    const [callsId, waitsId, collectsId] = touchpointIds;
    const { journey, difference } = await differenceOf(id);
    expect(journey.id).toBe(id);
    expect(difference).toMatchObject({
      desired: { id: desiredId },
      newer: [{ id: newer.id, title: "Came since" }],
      touchpoints: [
        { id: waitsId, kind: "left-out", title: "Waits", touchpointId: waitsId },
        { id: callsId, kind: "changed", title: "Calls", touchpointId: callsId },
        { id: collectsId, kind: "changed", touchpointId: collectsId },
        { id: added.id, kind: "added", title: "Is told", touchpointId: added.id },
      ],
    });
    expect(difference?.changes).toMatchObject([
      { id: waitsId, kind: "removed" },
      { id: callsId, kind: "changed", field: "channel", before: "phone", after: "portal" },
      { id: callsId, kind: "changed", field: "scoreDesired", before: 1, after: 2 },
      { id: collectsId, kind: "moved", to: { stageId: stages[0]?.id, after: callsId } },
      { id: added.id, kind: "added", spot: { stageId: stages[1]?.id, after: null } },
    ]);
    expect(await differenceOf(desiredId)).toEqual(await differenceOf(id));
    expect(await countStatements(() => read(getDesiredDifference, scene.itEditor, { journeyId: id }))).toBe(
      2,
    );
  });

  it("marks stages that were added, called something else or left out, with what an improvement would concern", async () => {
    const { id, desiredId, stages, touchpointIds } = await begun();
    const [ask, get] = (await mapOf(desiredId)).stages;
    const renamed = { stageId: ask?.id, expectedVersion: 1, changes: { name: "Order", goal: "Once" } };
    valueOf(await execute(updateStage, scene.itEditor, renamed));
    const emptied = { stageId: get?.id, expectedVersion: 1, moveTouchpointsTo: ask?.id };
    valueOf(await execute(archiveStage, scene.itEditor, emptied));
    const fresh = { journeyId: desiredId, fields: { name: "Be told" } };
    const added = valueOf(await execute(createStage, scene.itEditor, fresh));
    expect((await mapOf(desiredId)).stages).toMatchObject([
      { name: "Order", differs: { added: false, fields: ["name", "goal"] } },
      { name: "Be told", differs: { added: true, fields: [] } },
    ]);
    for (const { differs } of (await mapOf(id)).stages) expect(differs).toBeNull();

    const [calls, waits, collects] = touchpointIds;
    const { difference } = await differenceOf(id);
    expect(difference?.stages).toEqual([
      {
        id: stages[1]?.id,
        kind: "left-out",
        title: "Get",
        touchpointIds: [collects],
        openImprovements: [],
        concerningAll: [],
      },
      {
        id: stages[0]?.id,
        kind: "changed",
        title: "Ask",
        touchpointIds: [calls, waits],
        openImprovements: [],
        concerningAll: [],
      },
      {
        id: added.id,
        kind: "added",
        title: "Be told",
        touchpointIds: [],
        openImprovements: [],
        concerningAll: [],
      },
    ]);

    const draft = (stageIds: unknown[], ids: unknown[] = []) =>
      execute(draftFromDifference, scene.member, {
        journeyId: id,
        touchpointIds: ids,
        stageIds,
        locale: "en",
      });
    const drafted = valueOf(await draft([stages[0]?.id]));
    expect(drafted).toMatchObject({
      title: "Change the stage: Ask",
      departmentId: scene.it,
      proposal: "Name: Ask → Order\nThe customer’s goal in it: – → Once",
      touchpoints: [{ id: calls }, { id: waits }],
    });
    const taken = (await differenceOf(id)).difference?.stages.map(({ openImprovements }) => openImprovements);
    expect(taken).toMatchObject([[], [{ id: drafted.id }], []]);
    expect(valueOf(await draft([stages[1]?.id, added.id], [collects]))).toMatchObject({
      title: "Towards the desired journey: 3 changes",
      proposal: expect.stringMatching(
        /^Get\nLeave out the stage “Get” \(after .*\)\.\n\nBe told\nAdd the stage “Be told” \(after .*\)\.\n\nCollects\n/,
      ),
      touchpoints: [{ id: collects }],
    });
    // One of a stage with nothing in it is known by the stage: on both maps, in the list, and with the journey.
    const empty = valueOf(await draft([added.id]));
    expect(empty.touchpoints).toEqual([]);
    const [, , told] = (await differenceOf(id)).difference?.stages ?? [];
    expect(told?.openImprovements).toMatchObject([
      { title: "Towards the desired journey: 3 changes" },
      { id: empty.id },
    ]);
    const marked = (await mapOf(desiredId)).stages.map(({ openImprovements }) => openImprovements.length);
    expect(marked).toEqual([0, 2]);
    expect((await mapOf(id)).stages.map(({ openImprovements }) => openImprovements.length)).toEqual([1, 1]);
    const listed = async (actor: Scene["owner"]) =>
      valueOf(await read(listImprovements, actor, { journeyId: desiredId })).improvements.map(
        (one) => one.id,
      );
    expect(await listed(scene.member)).toContain(empty.id);
    expect(await listed(scene.viewer)).toEqual([]);
    expect(await draft([get?.id])).toEqual(invalid({ touchpointIds: "no-difference" }));
    expect(await draft([])).toMatchObject({ ok: false, error: { kind: "invalid" } });
  });

  it("is empty of everything where nobody has drawn what is desired", async () => {
    const { id } = await build();
    expect(await differenceOf(id)).toMatchObject({ journey: { id, desired: null }, difference: null });
  });
});
