import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { TouchpointId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { getDepartment } from "@/lib/departments/queries/get-department";
import { offerHandOver } from "@/lib/hand-overs/commands/offer-hand-over";
import { archiveTouchpoint } from "@/lib/journeys/commands/archive-touchpoint";
import { updateTouchpoint } from "@/lib/journeys/commands/update-touchpoint";
import { getJourneyMap } from "@/lib/journeys/queries/get-journey-map";
import { createSuggestion } from "@/lib/suggestions/commands/create-suggestion";
import { decideSuggestion } from "@/lib/suggestions/commands/decide-suggestion";
import { withdrawSuggestion } from "@/lib/suggestions/commands/withdraw-suggestion";
import type { SuggestionView } from "@/lib/suggestions/presented-suggestion";
import { listSuggestions } from "@/lib/suggestions/queries/list-suggestions";
import { countStatements } from "../journeys/count-statements";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { entriesOf } from "../journeys/recorded";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

/** A journey led by IT with one touchpoint, Finance's unless said otherwise. */
async function build(touchpoint: object = {}, journey: object = {}) {
  const { id: journeyId, touchpointIds } = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    state: "published",
    ...journey,
    stages: [
      { touchpoints: [{ departmentId: scene.finance, does: "Waits", thinks: "Why?", ...touchpoint }] },
    ],
  });
  const [touchpointId] = touchpointIds;
  if (!touchpointId) throw new Error("no touchpoint was built");
  return { journeyId, touchpointId };
}

const changes = { does: "Asks twice", thinks: "Hello?", scoreAssumed: -2 };
const suggest = (actor: Actor, touchpointId: TouchpointId, more: object = {}) =>
  execute(createSuggestion, actor, {
    touchpointId,
    expectedVersion: 1,
    changes,
    reason: "I saw it",
    ...more,
  });
const decide = (actor: Actor, seen: SuggestionView, accepted: readonly string[], more: object = {}) =>
  execute(decideSuggestion, actor, {
    suggestionId: seen.id,
    expectedVersion: seen.version,
    touchpointVersion: seen.touchpointVersion,
    accepted,
    ...more,
  });
const edit = async (touchpointId: TouchpointId, fields: object, expectedVersion = 1) =>
  valueOf(await execute(updateTouchpoint, scene.owner, { touchpointId, expectedVersion, changes: fields }));
const listed = async (actor: Actor, touchpointId: TouchpointId) =>
  valueOf(await read(listSuggestions, actor, { touchpointId })).suggestions;
const card = async (journeyId: SuggestionView["touchpointId"] | string, actor = scene.member) => {
  const map = valueOf(await read(getJourneyMap, actor, { journeyId: journeyId as never }));
  const found = map.stages[0]?.touchpoints[0];
  if (!found) throw new Error("the map is empty");
  return found;
};

describe("suggesting", () => {
  it("is for everybody but viewers, and shows on the card and in the list", async () => {
    const { journeyId, touchpointId } = await build();
    expect(await suggest(scene.viewer, touchpointId)).toEqual(forbidden);
    const made = valueOf(await suggest(scene.member, touchpointId));
    expect(made).toMatchObject({
      state: "open",
      reason: "I saw it",
      authorName: scene.member.name,
      was: { does: "Waits", thinks: "Why?", scoreAssumed: null },
      now: { does: "Waits", thinks: "Why?", scoreAssumed: null },
      suggested: changes,
      changed: [],
      abilities: { decide: false, withdraw: true },
    });
    expect(await card(journeyId)).toMatchObject({
      suggestionCount: 1,
      does: "Waits",
      abilities: { suggest: true },
    });
    expect((await card(journeyId, scene.financeEditor)).abilities.suggest).toBe(false);
    expect((await listed(scene.viewer, touchpointId)).map(({ id }) => id)).toEqual([made.id]);
    expect((await listed(scene.financeEditor, touchpointId))[0]?.abilities).toEqual({
      decide: true,
      withdraw: false,
    });
    expect(await countStatements(() => listed(scene.viewer, touchpointId))).toBe(1);
  });

  it("keeps only what would change something, under the rules of an edit", async () => {
    const { touchpointId } = await build();
    const made = valueOf(
      await suggest(scene.member, touchpointId, { changes: { does: "Waits", thinks: "Still?" } }),
    );
    expect(made.fields).toEqual(["thinks"]);
    expect(await suggest(scene.member, touchpointId, { changes: { does: "Waits" } })).toEqual(
      invalid({ changes: "same" }),
    );
    expect(await suggest(scene.member, touchpointId, { changes: {} })).toEqual(invalid({ changes: "empty" }));
    expect(await suggest(scene.member, touchpointId, { reason: " " })).toEqual(
      invalid({ reason: "required" }),
    );
    const nobodys = await build({ departmentId: null, control: "uncontrolled" });
    expect(await suggest(scene.member, nobodys.touchpointId, { changes: { control: "owned" } })).toEqual(
      invalid({ "changes.control": "department-required" }),
    );
  });

  it("needs a touchpoint that is there, live, and seen as it is", async () => {
    const archived = await build({ archivedAt: new Date() });
    expect(await suggest(scene.member, archived.touchpointId)).toEqual(invalid({ "": "archived" }));
    const draft = await build({}, { state: "draft" });
    expect(await suggest(scene.viewer, draft.touchpointId)).toEqual(notFound);
    expect(await read(listSuggestions, scene.viewer, { touchpointId: draft.touchpointId })).toEqual(notFound);
    const { touchpointId } = await build();
    await edit(touchpointId, { does: "Calls" });
    expect(await suggest(scene.member, touchpointId)).toMatchObject({
      error: { kind: "conflict", current: { does: "Calls", version: 2 } },
    });
  });
});

describe("what waits for a department", () => {
  it("are the suggestions for its touchpoints and the offers to it, as far as one may see the journeys", async () => {
    const waitsFor = async (actor: Actor, departmentId: string) =>
      valueOf(await read(getDepartment, actor, { departmentId: departmentId as never })).waiting;
    const own = await buildScene();
    scene = own;
    const [theirs, hidden] = [await build(), await build({}, { state: "draft" })];
    const nobodys = await build({ departmentId: null, control: "uncontrolled" });
    for (const { touchpointId } of [theirs, hidden, nobodys])
      valueOf(await suggest(own.member, touchpointId));
    const offered = { touchpointId: theirs.touchpointId, expectedVersion: 1, departmentId: own.it };
    valueOf(await execute(offerHandOver, own.financeManager, { ...offered, reason: "Yours" }));

    expect((await waitsFor(own.viewer, own.finance)).map(({ touchpoint }) => touchpoint.id)).toEqual([
      theirs.touchpointId,
    ]);
    expect(await waitsFor(own.member, own.finance)).toHaveLength(2);
    expect((await waitsFor(own.viewer, own.it)).map(({ kind, touchpoint }) => [kind, touchpoint.id])).toEqual(
      [
        ["suggestion", nobodys.touchpointId],
        ["offer", theirs.touchpointId],
      ],
    );
  });
});

describe("deciding", () => {
  it("is the owner department's; accepting writes the fields and says so in both logs", async () => {
    const { journeyId, touchpointId } = await build();
    const made = valueOf(await suggest(scene.member, touchpointId));
    for (const actor of [scene.itManager, scene.leader, scene.member, scene.viewer])
      expect(await decide(actor, made, ["does"])).toEqual(forbidden);
    const done = valueOf(await decide(scene.financeEditor, made, made.fields, { word: "Thank you" }));
    expect(done).toMatchObject({
      state: "accepted",
      word: "Thank you",
      decidedByName: scene.financeEditor.name,
      accepted: made.fields,
      abilities: { decide: false, withdraw: false },
    });
    expect(await card(journeyId)).toMatchObject({ ...changes, version: 2, suggestionCount: 0 });
    expect(await entriesOf(scene.organisationId, touchpointId)).toMatchObject([
      { action: "touchpoint.update", after: { ...changes, version: 2 } },
    ]);
    expect(await entriesOf(scene.organisationId, made.id)).toMatchObject([
      { action: "suggestion.create", journeyId },
      { action: "suggestion.decide", journeyId, after: { state: "accepted" } },
    ]);
  });

  it("takes over some fields, or none", async () => {
    const { journeyId, touchpointId } = await build();
    const made = valueOf(await suggest(scene.member, touchpointId));
    expect(valueOf(await decide(scene.financeManager, made, ["thinks"]))).toMatchObject({
      state: "partly",
      accepted: ["thinks"],
    });
    expect(await card(journeyId)).toMatchObject({ does: "Waits", thinks: "Hello?", version: 2 });

    const other = await build();
    const second = valueOf(await suggest(scene.member, other.touchpointId));
    expect(await decide(scene.financeManager, second, ["systems"])).toEqual(
      invalid({ accepted: "not-suggested" }),
    );
    expect(valueOf(await decide(scene.financeManager, second, [])).state).toBe("declined");
    expect(await card(other.journeyId)).toMatchObject({ does: "Waits", version: 1 });
  });

  it("shows what changed since, and takes that over only when it is meant", async () => {
    const { journeyId, touchpointId } = await build();
    const made = valueOf(await suggest(scene.member, touchpointId));
    await edit(touchpointId, { does: "Calls", thinks: "Hello?" });
    const [seen] = await listed(scene.financeManager, touchpointId);
    if (!seen) throw new Error("the suggestion is gone");
    expect(seen).toMatchObject({ was: { does: "Waits" }, now: { does: "Calls" }, changed: ["does"] });

    // Who has not seen the new values decides about others.
    expect(await decide(scene.financeManager, made, ["does"])).toMatchObject({
      error: { kind: "conflict", current: { touchpointVersion: 2, now: { does: "Calls" } } },
    });
    expect(await decide(scene.financeManager, seen, ["does"])).toEqual(
      invalid({ accepted: "changed-since" }),
    );
    const meant = await decide(scene.financeManager, seen, ["does"], { overwrite: ["does"] });
    expect(valueOf(meant).state).toBe("partly");
    expect((await card(journeyId)).does).toBe("Asks twice");
  });

  it("calls outdated what is declined because it is so already", async () => {
    const { touchpointId } = await build();
    valueOf(await suggest(scene.member, touchpointId));
    await edit(touchpointId, changes);
    const [seen] = await listed(scene.financeManager, touchpointId);
    if (!seen) throw new Error("the suggestion is gone");
    expect(seen.changed).toEqual([]);
    expect(valueOf(await decide(scene.financeManager, seen, [])).state).toBe("outdated");
  });

  it("is the lead department's where nobody owns the touchpoint", async () => {
    const { touchpointId } = await build({ departmentId: null, control: "uncontrolled" });
    const made = valueOf(await suggest(scene.member, touchpointId));
    expect(await decide(scene.financeManager, made, ["does"])).toEqual(forbidden);
    expect(valueOf(await decide(scene.itEditor, made, ["does"])).state).toBe("partly");
  });

  it("is refused for an archived touchpoint; taking back is not", async () => {
    const { touchpointId } = await build();
    valueOf(await suggest(scene.member, touchpointId));
    valueOf(await execute(archiveTouchpoint, scene.owner, { touchpointId, expectedVersion: 1 }));
    const [seen] = await listed(scene.financeManager, touchpointId);
    if (!seen) throw new Error("the suggestion is gone");
    expect(seen.abilities.decide).toBe(false);
    expect(await decide(scene.financeManager, seen, [])).toEqual(invalid({ "": "archived" }));
    const taken = { suggestionId: seen.id, expectedVersion: seen.version };
    expect(valueOf(await execute(withdrawSuggestion, scene.member, taken)).state).toBe("withdrawn");
  });

  it("happens once: of two at once the other sees what was decided", async () => {
    const { touchpointId } = await build();
    const made = valueOf(await suggest(scene.member, touchpointId));
    const both = await Promise.all([
      decide(scene.financeManager, made, made.fields),
      decide(scene.financeEditor, made, []),
    ]);
    const [won, lost] = both[0].ok ? both : [both[1], both[0]];
    const { state } = valueOf(won);
    expect(lost).toMatchObject({ error: { kind: "conflict", current: { state, version: 2 } } });
  });

  it("cannot follow after it was taken back, which is its author's alone", async () => {
    const { journeyId, touchpointId } = await build();
    const made = valueOf(await suggest(scene.member, touchpointId));
    const taken = { suggestionId: made.id, expectedVersion: 1 };
    expect(await execute(withdrawSuggestion, scene.owner, taken)).toEqual(forbidden);
    expect(valueOf(await execute(withdrawSuggestion, scene.member, taken)).state).toBe("withdrawn");
    expect((await card(journeyId)).suggestionCount).toBe(0);
    expect(await decide(scene.financeManager, made, [])).toMatchObject({
      error: { kind: "conflict", current: { state: "withdrawn" } },
    });
    expect(await execute(withdrawSuggestion, scene.member, { ...taken, expectedVersion: 2 })).toMatchObject({
      error: { kind: "conflict" },
    });
  });
});
