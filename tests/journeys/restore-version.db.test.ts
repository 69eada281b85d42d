import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { withTenant } from "@/db/client";
import { journeyVersions } from "@/db/schema";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { archiveJourney } from "@/lib/journeys/commands/archive-journey";
import { archiveStage } from "@/lib/journeys/commands/archive-stage";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { createStage } from "@/lib/journeys/commands/create-stage";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { handOverTouchpoint } from "@/lib/journeys/commands/hand-over-touchpoint";
import { nestJourney } from "@/lib/journeys/commands/nest-journey";
import { moveTouchpoint } from "@/lib/journeys/commands/move-touchpoint";
import { publishJourney } from "@/lib/journeys/commands/publish-journey";
import { restoreTouchpointFromVersion } from "@/lib/journeys/commands/restore-touchpoint-from-version";
import { restoreVersion } from "@/lib/journeys/commands/restore-version";
import { updateJourney } from "@/lib/journeys/commands/update-journey";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getComparison } from "@/lib/journeys/queries/get-comparison";
import { getVersion } from "@/lib/journeys/queries/get-version";
import { buildJourney } from "../support/factories/build-journey";
import { buildPersona } from "../support/factories/build-persona";
import { useTestDatabase } from "../support/use-test-database";
import { countStatements } from "./count-statements";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "./journey-scene";
import { entriesOf, eventsOf } from "./recorded";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

/** A published journey of IT in which one touchpoint is Finance's, and all that happened to it since. */
async function livedJourney() {
  const personaId = await buildPersona(scene.organisationId);
  const journey = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    personaIds: [personaId],
    stages: [
      {
        name: "Ask",
        touchpoints: [{ title: "A" }, { title: "B", departmentId: scene.finance }, { title: "C" }],
      },
      { name: "Get", touchpoints: [{ title: "D" }] },
    ],
  });
  const [ask, get] = journey.stages;
  const [a, b, c, d] = journey.touchpointIds;
  if (!ask || !get || !a || !b || !c || !d) throw new Error("the factory left something out");
  valueOf(await execute(publishJourney, scene.owner, { journeyId: journey.id, expectedVersion: 1 }));
  const update = (touchpointId: string, changes: object, expectedVersion = 1) =>
    execute(updateTouchpoint, scene.owner, { touchpointId, expectedVersion, changes });
  valueOf(await update(a, { title: "A now", scoreAssumed: 2 }));
  valueOf(await update(b, { title: "B now" }));
  valueOf(
    await execute(moveTouchpoint, scene.owner, {
      touchpointId: c,
      expectedVersion: 1,
      stageId: ask.id,
      after: null,
    }),
  );
  valueOf(await execute(archiveTouchpoint, scene.owner, { touchpointId: d, expectedVersion: 1 }));
  valueOf(await execute(archiveStage, scene.owner, { stageId: get.id, expectedVersion: 1 }));
  const later = valueOf(
    await execute(createStage, scene.owner, { journeyId: journey.id, fields: { name: "Later" } }),
  );
  const added = valueOf(
    await execute(createTouchpoint, scene.owner, {
      stageId: later.id,
      departmentId: scene.it,
      fields: { title: "E", kind: "contact", channel: "phone" },
    }),
  );
  valueOf(
    await execute(updateJourney, scene.owner, {
      journeyId: journey.id,
      expectedVersion: 2,
      changes: { goal: "Another", personaIds: [] },
    }),
  );
  return { id: journey.id, a, b, c, d, get: get.id, later: later.id, added: added.id };
}

const restore = (actor: Scene["owner"], journeyId: string, expectedVersion: number, number = 1) =>
  execute(restoreVersion, actor, { journeyId, expectedVersion, number });
const compare = (actor: Scene["owner"], journeyId: string) =>
  read(getComparison, actor, { journeyId: journeyId as never, from: 1, to: "now" });

describe("restoring a version", () => {
  it("makes the journey what it was, keeps every id, and one event says so", async () => {
    const { id, a, d, added } = await livedJourney();
    const before = valueOf(await compare(scene.viewer, id));
    expect(before.changes.length).toBeGreaterThan(8);
    const restored = valueOf(await restore(scene.owner, id, 3));
    expect(restored).toMatchObject({ leftAlone: [], journey: { goal: "", version: 4 } });
    expect(valueOf(await compare(scene.viewer, id)).changes).toEqual([]);
    expect((await eventsOf(scene.organisationId, id)).at(-1)).toBe("journey.restore-version");
    expect(await eventsOf(scene.organisationId, d)).toEqual(["touchpoint.archive"]);
    expect((await entriesOf(scene.organisationId, a)).at(-1)).toMatchObject({
      action: "journey.restore-version",
      before: { title: "A now", scoreAssumed: 2, version: 2 },
      after: { title: "A", scoreAssumed: null, version: 3 },
    });
    expect((await entriesOf(scene.organisationId, added)).at(-1)?.after).toHaveProperty("archivedAt");
    expect((await entriesOf(scene.organisationId, id)).at(-1)?.after).toMatchObject({ restoredNumber: 1 });
    expect(await restore(scene.owner, id, 4)).toEqual(invalid({ number: "same" }));
  });

  it("changes another department's touchpoint nowhere but in its order, and names it", async () => {
    const { id, b } = await livedJourney();
    expect(valueOf(await restore(scene.itManager, id, 3)).leftAlone).toEqual([
      { kind: "touchpoint", title: "B now", reason: "not-yours" },
    ]);
    expect(valueOf(await compare(scene.owner, id)).changes).toEqual([
      { of: "touchpoint", id: b, kind: "changed", field: "title", before: "B", after: "B now" },
    ]);
    expect((await entriesOf(scene.organisationId, b)).map(({ action }) => action)).toEqual([
      "touchpoint.update",
    ]);
  });

  it("never restores whose something is", async () => {
    const { id, a } = await livedJourney();
    valueOf(
      await execute(handOverTouchpoint, scene.owner, {
        touchpointId: a,
        expectedVersion: 2,
        departmentId: scene.finance,
      }),
    );
    expect(valueOf(await restore(scene.owner, id, 3)).leftAlone).toEqual([
      { kind: "touchpoint", title: "A", reason: "ownership" },
    ]);
    expect(valueOf(await compare(scene.owner, id)).changes).toMatchObject([{ id: a, field: "departmentId" }]);
  });

  it("is for those who may edit the journey as they see it", async () => {
    const { id } = await livedJourney();
    for (const actor of [scene.financeManager, scene.leader, scene.member, scene.viewer]) {
      expect(await restore(actor, id, 3)).toEqual(forbidden);
    }
    expect(await restore(scene.itEditor, id, 2)).toMatchObject({ error: { kind: "conflict" } });
    expect(await restore(scene.itEditor, id, 3, 2)).toEqual(notFound);
  });
});

describe("restoring one touchpoint", () => {
  const one = (actor: Scene["owner"], touchpointId: string, expectedVersion: number) =>
    execute(restoreTouchpointFromVersion, actor, { touchpointId, expectedVersion, number: 1 });

  it("is its owner's to do, and leaves the rest as it is", async () => {
    const { id, b, d, added } = await livedJourney();
    expect(await one(scene.itManager, b, 2)).toEqual(forbidden);
    expect(valueOf(await one(scene.financeEditor, b, 2))).toMatchObject({ title: "B", version: 3 });
    expect(await one(scene.financeEditor, b, 3)).toEqual(invalid({ number: "same" }));
    expect(await one(scene.owner, b, 1)).toMatchObject({ error: { kind: "conflict" } });
    expect(await one(scene.owner, d, 2)).toEqual(invalid({ "": "stage-archived" }));
    expect(await one(scene.owner, added, 1)).toEqual(invalid({ number: "not-in-version" }));
    expect(await eventsOf(scene.organisationId, b)).toEqual([
      "touchpoint.update",
      "touchpoint.restore-from-version",
    ]);
    expect(
      valueOf(await compare(scene.owner, id)).changes.some((change) => "id" in change && change.id === b),
    ).toBe(false);
  });

  it("is offered with the version to those who may", async () => {
    const { id, a, b, c } = await livedJourney();
    const shown = async (actor: Scene["owner"]) => {
      const { version, restorable } = valueOf(await read(getVersion, actor, { journeyId: id, number: 1 }));
      expect(version.number).toBe(1);
      return restorable.map((touchpoint) => touchpoint.id as string).sort();
    };
    expect(await shown(scene.viewer)).toEqual([]);
    expect(await shown(scene.financeEditor)).toEqual([b]);
    expect(await shown(scene.itEditor)).toEqual([a, c].sort());
    expect(await read(getVersion, scene.viewer, { journeyId: id, number: 2 })).toEqual(notFound);
    expect(await countStatements(() => compare(scene.owner, id))).toBe(2);
  });
});

describe("a touchpoint that stood for a journey", () => {
  /** Published while its touchpoint stood for another journey, which it does no more. */
  async function stoodFor(state: "draft" | "published" = "published") {
    const one = { leadDepartmentId: scene.it, stages: [{ touchpoints: [{ title: "Is helped" }] }] };
    const inner = await buildJourney(scene.organisationId, { ...one, title: "The help", state });
    const outer = await buildJourney(scene.organisationId, one);
    const [touchpointId] = outer.touchpointIds;
    const nest = (expectedVersion: number, childJourneyId: string | null) =>
      execute(nestJourney, scene.owner, { touchpointId, expectedVersion, childJourneyId });
    valueOf(await nest(1, inner.id));
    valueOf(await execute(publishJourney, scene.owner, { journeyId: outer.id, expectedVersion: 1 }));
    valueOf(await nest(2, null));
    const restore = (number = 1) =>
      execute(restoreVersion, scene.owner, { journeyId: outer.id, expectedVersion: 2, number });
    const alone = { touchpointId, expectedVersion: 3, number: 1 };
    return {
      outer,
      inner,
      nest,
      restore,
      restoreOne: () => execute(restoreTouchpointFromVersion, scene.owner, alone),
    };
  }

  it("is named by what differs, to whoever may see that journey, and stands for it again", async () => {
    const { outer, inner, restore } = await stoodFor("draft");
    const changes = [{ kind: "changed", field: "childJourneyId", before: inner.id, after: null }];
    expect(valueOf(await compare(scene.itEditor, outer.id))).toMatchObject({
      changes,
      nested: [{ id: inner.id, title: "The help" }],
    });
    expect(valueOf(await compare(scene.viewer, outer.id)).nested).toEqual([]);
    const seenBy = async (actor: Scene["owner"]) =>
      valueOf(await read(getVersion, actor, { journeyId: outer.id, number: 1 })).nested;
    expect(await seenBy(scene.itEditor)).toEqual([{ id: inner.id, title: "The help" }]);
    expect(await seenBy(scene.viewer)).toEqual([]);
    expect(valueOf(await restore())).toMatchObject({ changed: 1, leftAlone: [] });
    expect(valueOf(await compare(scene.itEditor, outer.id)).changes).toEqual([]);
  });

  it("stands for it again as well when it is brought back alone", async () => {
    const { inner, restoreOne } = await stoodFor();
    expect(valueOf(await restoreOne())).toMatchObject({ childJourney: { id: inner.id } });
  });

  it("stays for itself, and says so, when that journey is archived or would contain this one", async () => {
    const leftAlone = [{ kind: "touchpoint", title: "Is helped", reason: "nesting" }];
    const archived = await stoodFor();
    const target = { journeyId: archived.inner.id, expectedVersion: 1 };
    valueOf(await execute(archiveJourney, scene.owner, target));
    expect(valueOf(await archived.restore())).toMatchObject({ changed: 0, leftAlone });
    const circle = await stoodFor();
    const inside = { touchpointId: circle.inner.touchpointIds[0], expectedVersion: 1 };
    valueOf(await execute(nestJourney, scene.owner, { ...inside, childJourneyId: circle.outer.id }));
    expect(valueOf(await circle.restore())).toMatchObject({ changed: 0, leftAlone });
    expect(await circle.restoreOne()).toEqual(invalid({ number: "same" }));
  });

  it("is left as it is by a version from before that was kept", async () => {
    const { outer, nest, inner, restore } = await stoodFor();
    valueOf(await nest(3, inner.id));
    await withTenant(scene.organisationId, async (tx) => {
      const [kept] = await tx.select().from(journeyVersions).where(eq(journeyVersions.journeyId, outer.id));
      if (!kept) throw new Error("nothing was published");
      const snapshot: unknown = JSON.parse(
        JSON.stringify(kept.snapshot, (key, value: unknown) =>
          key === "childJourneyId" ? undefined : value,
        ),
      );
      await tx.insert(journeyVersions).values({ ...kept, id: newId(), number: 2, snapshot });
    });
    const sides = { journeyId: outer.id, from: 2, to: "now" } as const;
    expect(valueOf(await read(getComparison, scene.itEditor, sides)).changes).toEqual([]);
    expect(await restore(2)).toEqual(invalid({ number: "same" }));
  });
});
