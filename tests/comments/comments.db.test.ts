import { beforeAll, describe, expect, it } from "vitest";
import { archiveComment } from "@/lib/comments/commands/archive-comment";
import { createComment } from "@/lib/comments/commands/create-comment";
import { restoreComment } from "@/lib/comments/commands/restore-comment";
import { updateComment } from "@/lib/comments/commands/update-comment";
import type { CommentSubject } from "@/lib/comments/model";
import { listComments } from "@/lib/comments/queries/list-comments";
import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { newId, type CommentId, type ImprovementId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { countStatements } from "../journeys/count-statements";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { entriesOf } from "../journeys/recorded";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
beforeAll(async () => {
  scene = await buildScene();
});

type Columns = { state?: string; archivedAt?: Date };

async function onJourney(columns: Columns = {}): Promise<CommentSubject> {
  const { id } = await buildJourney(scene.organisationId, { leadDepartmentId: scene.it, ...columns });
  return { kind: "journey", id };
}

async function onTouchpoint(
  columns: Columns = {},
  touchpoint: { archivedAt?: Date } = {},
): Promise<CommentSubject> {
  const { touchpointIds } = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    ...columns,
    stages: [{ touchpoints: [touchpoint] }],
  });
  const [id] = touchpointIds;
  if (!id) throw new Error("no touchpoint was built");
  return { kind: "touchpoint", id };
}

async function onImprovement(columns: Columns = {}): Promise<CommentSubject> {
  const id = await buildImprovement(scene.organisationId, { departmentId: scene.it, ...columns });
  return { kind: "improvement", id };
}

const say = (actor: Actor, subject: CommentSubject, body = "It was nine days for me") =>
  execute(createComment, actor, { subject, body });
const heard = async (actor: Actor, subject: CommentSubject) =>
  valueOf(await read(listComments, actor, { subject })).comments;

describe("commenting", () => {
  it.each([
    ["a journey", onJourney],
    ["a touchpoint", onTouchpoint],
    ["an improvement", onImprovement],
  ])("on %s is for everybody but viewers, who read it", async (_, make) => {
    const subject = await make({ state: "published" });
    const said = valueOf(await say(scene.member, subject, "  First  "));
    expect(said).toMatchObject({
      body: "First",
      authorName: scene.member.name,
      editedAt: null,
      abilities: { edit: true, remove: true },
    });
    valueOf(await say(scene.leader, subject, "Second"));
    expect(await say(scene.viewer, subject)).toEqual(forbidden);
    const comments = await heard(scene.viewer, subject);
    expect(comments.map(({ body }) => body)).toEqual(["First", "Second"]);
    expect(comments[0]?.abilities).toEqual({ edit: false, remove: false, reply: false, resolve: false });
    expect(await countStatements(() => heard(scene.viewer, subject))).toBeLessThanOrEqual(2);
  });

  it("keeps what looks like markup as the text it is", async () => {
    const body = `<img src=x onerror="alert(1)"> {t} **bold**\n\nand æøå 🙂`;
    const subject = await onImprovement();
    valueOf(await say(scene.member, subject, body));
    expect((await heard(scene.member, subject))[0]?.body).toBe(body);
  });

  it("refuses what is empty, too long or cannot be stored", async () => {
    const subject = await onImprovement();
    expect(await say(scene.member, subject, " \n ")).toEqual(invalid({ body: "required" }));
    expect(await say(scene.member, subject, "x".repeat(4001))).toEqual(invalid({ body: "too_big" }));
    expect(await say(scene.member, subject, "a\u0000b")).toEqual(invalid({ body: "unstorable" }));
    expect(await say(scene.member, subject, "a\ud800b")).toEqual(invalid({ body: "unstorable" }));
  });

  it("needs something to stand on that is there, live and visible", async () => {
    const nothing: CommentSubject = { kind: "improvement", id: newId<ImprovementId>() };
    expect(await say(scene.owner, nothing)).toEqual(notFound);
    expect(await read(listComments, scene.owner, { subject: nothing })).toEqual(notFound);
    for (const make of [onJourney, onTouchpoint]) {
      const hidden = await make({ state: "draft" });
      valueOf(await say(scene.member, hidden));
      expect(await say(scene.viewer, hidden)).toEqual(notFound);
      expect(await read(listComments, scene.viewer, { subject: hidden })).toEqual(notFound);
    }
    const archived = { archivedAt: new Date() };
    for (const subject of [
      await onJourney(archived),
      await onTouchpoint(archived),
      await onTouchpoint({}, archived),
      await onImprovement(archived),
    ]) {
      expect(await say(scene.owner, subject)).toEqual(invalid({ "": "archived" }));
      expect(await heard(scene.owner, subject)).toEqual([]);
    }
  });
});

describe("a comment once made", () => {
  async function made() {
    const subject = await onTouchpoint();
    return { subject, ...valueOf(await say(scene.member, subject, "Was it?")) };
  }
  const edit = (actor: Actor, commentId: CommentId, body: string, expectedVersion = 1) =>
    execute(updateComment, actor, { commentId, expectedVersion, body });

  it("is changed by its author alone, and says so", async () => {
    const { id } = await made();
    expect(await edit(scene.owner, id, "No!")).toEqual(forbidden);
    const edited = valueOf(await edit(scene.member, id, "It was."));
    expect(edited).toMatchObject({ body: "It was.", version: 2 });
    expect(edited.editedAt).not.toBeNull();
    expect(await edit(scene.member, id, "Stale")).toMatchObject({
      error: { kind: "conflict", current: { body: "It was.", version: 2 } },
    });
  });

  it("is taken down by its author or by those who keep order, and put back", async () => {
    for (const actor of [scene.member, scene.owner]) {
      const { id, subject } = await made();
      valueOf(await execute(archiveComment, actor, { commentId: id }));
      expect(await heard(scene.owner, subject)).toEqual([]);
      expect(await execute(archiveComment, actor, { commentId: id })).toEqual(invalid({ "": "archived" }));
      expect(await edit(scene.member, id, "Still here?", 2)).toEqual(invalid({ "": "archived" }));
      valueOf(await execute(restoreComment, actor, { commentId: id }));
      expect(await execute(restoreComment, actor, { commentId: id })).toEqual(
        invalid({ "": "not-archived" }),
      );
      expect(await heard(scene.owner, subject)).toHaveLength(1);
    }
    const { id } = await made();
    for (const actor of [scene.leader, scene.itManager, scene.viewer]) {
      const refused = await execute(archiveComment, actor, { commentId: id });
      // The touchpoint stands in a draft: for a viewer the comment is not there at all.
      expect(refused).toEqual(actor === scene.viewer ? notFound : forbidden);
    }
  });

  it("leaves its trace in the log with the journey that shows it, without the words taken back", async () => {
    const { id } = await made();
    valueOf(await edit(scene.member, id, "Other words"));
    valueOf(await execute(archiveComment, scene.member, { commentId: id }));
    const entries = await entriesOf(scene.organisationId, id);
    expect(entries.map(({ action }) => action)).toEqual([
      "comment.create",
      "comment.update",
      "comment.archive",
    ]);
    expect(entries.every(({ journeyId }) => journeyId !== null)).toBe(true);
    expect(JSON.stringify(entries.slice(1))).not.toContain("Was it?");
  });
});
