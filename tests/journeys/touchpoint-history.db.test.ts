import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/execute";
import { newId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { createTouchpoint } from "@/lib/journeys/commands/create-touchpoint";
import { handOverTouchpoint } from "@/lib/journeys/commands/hand-over-touchpoint";
import { moveTouchpoint } from "@/lib/journeys/commands/move-touchpoint";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getTouchpointHistory } from "@/lib/journeys/queries/get-touchpoint-history";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { useTestDatabase } from "../support/use-test-database";
import { countStatements } from "./count-statements";
import { buildScene, notFound, valueOf, type Scene } from "./journey-scene";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

const historyFor = (actor: Scene["owner"], touchpointId: string) =>
  read(getTouchpointHistory, actor, { touchpointId });

describe("a touchpoint's history", () => {
  it("tells newest first what changed, field by field, by names", async () => {
    const journey = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      stages: [{ name: "Request" }, { name: "Wait" }],
    });
    const [request, wait] = journey.stages.map(({ id }) => id);
    const fields = { title: "Asks", kind: "contact", channel: "phone" };
    const made = { stageId: request, departmentId: scene.it, fields };
    const { id: touchpointId } = valueOf(await execute(createTouchpoint, scene.itManager, made));
    const changes = { channel: "portal", scoreAssumed: -1 };
    valueOf(await execute(updateTouchpoint, scene.itEditor, { touchpointId, expectedVersion: 1, changes }));
    valueOf(
      await execute(moveTouchpoint, scene.itEditor, { touchpointId, expectedVersion: 2, stageId: wait }),
    );
    valueOf(
      await execute(moveTouchpoint, scene.itEditor, {
        touchpointId,
        expectedVersion: 3,
        stageId: wait,
        after: null,
      }),
    );
    const given = { touchpointId, expectedVersion: 4, departmentId: scene.finance };
    valueOf(await execute(handOverTouchpoint, scene.owner, given));

    const { entries, next } = valueOf(await historyFor(scene.member, touchpointId));
    expect(next).toBeNull();
    expect(entries.map(({ action }) => action)).toEqual([
      "touchpoint.hand-over",
      "touchpoint.move",
      "touchpoint.move",
      "touchpoint.update",
      "touchpoint.create",
    ]);
    expect(entries[0]).toMatchObject({
      actorName: scene.owner.name,
      changes: [{ field: "departmentId", before: "IT", after: "Finance" }],
    });
    expect(entries[1]?.changes).toEqual([]);
    expect(entries[2]?.changes).toEqual([{ field: "stageId", before: "Request", after: "Wait" }]);
    expect(entries[3]?.changes).toEqual(
      expect.arrayContaining([
        { field: "channel", before: "phone", after: "portal" },
        { field: "scoreAssumed", before: null, after: -1 },
      ]),
    );
    expect(entries[4]?.changes).toContainEqual({ field: "stageId", before: null, after: "Request" });
    expect(await countStatements(() => historyFor(scene.member, touchpointId))).toBe(1);
  });

  it("is read page after page to its beginning", async () => {
    const { touchpointIds } = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      state: "published",
    });
    const touchpointId = touchpointIds[0] ?? "";
    const written = Array.from({ length: 120 }, (_, place) => `Does ${place}`);
    for (const [place, does] of written.entries()) {
      const input = { touchpointId, expectedVersion: place + 1, changes: { does } };
      valueOf(await execute(updateTouchpoint, scene.itEditor, input));
    }
    const told: unknown[] = [];
    let before: string | undefined;
    do {
      const page = valueOf(
        await read(getTouchpointHistory, scene.viewer, { touchpointId: touchpointId as never, before }),
      );
      told.push(...page.entries.map(({ changes }) => changes[0]?.after));
      before = page.next ?? undefined;
    } while (before !== undefined);
    expect(told).toEqual(written.toReversed());
  });

  it("is as visible as its journey", async () => {
    const draft = await buildJourney(scene.organisationId);
    const shown = await buildJourney(scene.organisationId, { state: "published" });
    expect(await historyFor(scene.viewer, draft.touchpointIds[0] ?? "")).toEqual(notFound);
    expect(valueOf(await historyFor(scene.viewer, shown.touchpointIds[0] ?? "")).entries).toEqual([]);
    const { id: elsewhere } = await buildOrganisation();
    const theirs = await buildJourney(elsewhere, { state: "published" });
    expect(await historyFor(scene.owner, theirs.touchpointIds[0] ?? "")).toEqual(notFound);
    expect(await historyFor(scene.owner, newId())).toEqual(notFound);
  });
});
