import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { HandOverId, TouchpointId } from "@/lib/core/ids";
import { archiveDepartment } from "@/lib/departments/commands/archive-department";
import { decideHandOver } from "@/lib/hand-overs/commands/decide-hand-over";
import { offerHandOver } from "@/lib/hand-overs/commands/offer-hand-over";
import { withdrawHandOver } from "@/lib/hand-overs/commands/withdraw-hand-over";
import { handOverTouchpoint } from "@/lib/journeys/commands/hand-over-touchpoint";
import { buildScene, forbidden, invalid, valueOf, type Scene } from "../journeys/journey-scene";
import { entriesOf } from "../journeys/recorded";
import { buildDepartment } from "../support/factories/build-department";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

async function build(): Promise<TouchpointId> {
  const { touchpointIds } = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    state: "published",
  });
  const [touchpointId] = touchpointIds;
  if (!touchpointId) throw new Error("no touchpoint was built");
  return touchpointId;
}

const give = (actor: Actor, touchpointId: TouchpointId, departmentId: string, expectedVersion = 1) =>
  execute(offerHandOver, actor, { touchpointId, expectedVersion, departmentId, reason: "You pay for it" });
const answer = (actor: Actor, handOverId: HandOverId, accept: boolean, more: object = {}) =>
  execute(decideHandOver, actor, { handOverId, expectedVersion: 1, accept, ...more });

async function offered() {
  const touchpointId = await build();
  const { offer } = valueOf(await give(scene.itManager, touchpointId, scene.finance));
  if (!offer) throw new Error("nothing was offered");
  return { touchpointId, handOverId: offer.id };
}

describe("offering a touchpoint", () => {
  it("is for the owner's managers, and changes nothing until it is accepted", async () => {
    const touchpointId = await build();
    for (const actor of [scene.itEditor, scene.financeManager, scene.leader, scene.member])
      expect(await give(actor, touchpointId, scene.finance)).toEqual(forbidden);
    expect(await give(scene.itManager, touchpointId, scene.it)).toEqual(invalid({ departmentId: "same" }));
    expect(await give(scene.itManager, touchpointId, scene.archived)).toEqual(
      invalid({ departmentId: "archived" }),
    );
    const made = valueOf(await give(scene.itManager, touchpointId, scene.finance));
    expect(made).toMatchObject({
      departmentId: scene.it,
      version: 1,
      offer: {
        department: { id: scene.finance },
        reason: "You pay for it",
        authorName: scene.itManager.name,
        abilities: { decide: false, withdraw: true },
      },
      abilities: { edit: true },
    });
    expect(await give(scene.itManager, touchpointId, scene.finance)).toEqual(
      invalid({ "": "already-offered" }),
    );
  });

  it("is accepted by the receiver's managers alone, who own it from then on", async () => {
    const { touchpointId, handOverId } = await offered();
    for (const actor of [scene.itManager, scene.financeEditor, scene.leader])
      expect(await answer(actor, handOverId, true)).toEqual(forbidden);
    expect(valueOf(await answer(scene.financeManager, handOverId, true))).toMatchObject({
      departmentId: scene.finance,
      version: 2,
      offer: null,
    });
    expect(await entriesOf(scene.organisationId, touchpointId)).toMatchObject([
      { action: "touchpoint.hand-over", after: { departmentId: scene.finance } },
    ]);
    expect(await entriesOf(scene.organisationId, handOverId)).toMatchObject([
      { action: "hand-over.offer" },
      { action: "hand-over.decide", after: { state: "accepted" } },
    ]);
  });

  it("is declined with a word, after which it can be offered anew", async () => {
    const { touchpointId, handOverId } = await offered();
    const refused = valueOf(await answer(scene.financeManager, handOverId, false, { word: "Not ours" }));
    expect(refused).toMatchObject({ departmentId: scene.it, version: 1, offer: null });
    expect(valueOf(await give(scene.itManager, touchpointId, scene.finance)).offer).not.toBeNull();
  });

  it("is answered once: of two at once the other gets a conflict", async () => {
    const { handOverId } = await offered();
    const both = await Promise.all([
      answer(scene.financeManager, handOverId, true),
      answer(scene.owner, handOverId, false),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "conflict" } });
  });

  it("is taken back by the giver", async () => {
    const { handOverId } = await offered();
    const taken = { handOverId, expectedVersion: 1 };
    expect(await execute(withdrawHandOver, scene.financeManager, taken)).toEqual(forbidden);
    expect(valueOf(await execute(withdrawHandOver, scene.itManager, taken)).offer).toBeNull();
    expect(await answer(scene.financeManager, handOverId, true)).toMatchObject({
      error: { kind: "conflict" },
    });
  });

  it("falls away when the touchpoint has another owner or the receiver is archived", async () => {
    const { touchpointId, handOverId } = await offered();
    const third = await buildDepartment(scene.organisationId);
    const moved = await execute(handOverTouchpoint, scene.owner, {
      touchpointId,
      expectedVersion: 1,
      departmentId: third,
    });
    expect(valueOf(moved).offer).toBeNull();
    expect(await answer(scene.financeManager, handOverId, true)).toEqual(invalid({ "": "owner-changed" }));
    const anew = valueOf(await give(scene.owner, touchpointId, scene.finance, 2));
    expect(anew.offer?.id).not.toBe(handOverId);

    const leaving = await buildDepartment(scene.organisationId);
    const second = await build();
    const { offer } = valueOf(await give(scene.itManager, second, leaving));
    valueOf(
      await execute(archiveDepartment, scene.owner, {
        departmentId: leaving,
        expectedVersion: 1,
        touchpointsTo: null,
      }),
    );
    if (!offer) throw new Error("nothing was offered");
    expect(await answer(scene.owner, offer.id, true)).toEqual(invalid({ "": "archived" }));
  });
});

describe("handing over at once", () => {
  it("is for those who answer for both departments", async () => {
    const touchpointId = await build();
    const input = { touchpointId, expectedVersion: 1, departmentId: scene.finance };
    expect(await execute(handOverTouchpoint, scene.itManager, input)).toEqual(forbidden);
    expect(valueOf(await execute(handOverTouchpoint, scene.owner, input)).departmentId).toBe(scene.finance);
  });
});
