import { beforeAll, describe, expect, it } from "vitest";
import { archiveComment } from "@/lib/comments/commands/archive-comment";
import { createComment } from "@/lib/comments/commands/create-comment";
import { restoreComment } from "@/lib/comments/commands/restore-comment";
import { updateComment } from "@/lib/comments/commands/update-comment";
import type { CommentSubject } from "@/lib/comments/model";
import { listComments } from "@/lib/comments/queries/list-comments";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { buildImprovement } from "../support/factories/build-improvement";
import { buildJourney } from "../support/factories/build-journey";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
let admin: PersonActor;
let draft: CommentSubject[];
let published: CommentSubject[];
let improvement: CommentSubject;
beforeAll(async () => {
  scene = await buildScene();
  admin = await buildPerson(scene.organisationId, { role: "admin", name: "Ane" });
  const subjects = async (state: string): Promise<CommentSubject[]> => {
    const { id, touchpointIds } = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      state,
    });
    return [
      { kind: "journey", id },
      ...touchpointIds.map((touchpointId) => ({ kind: "touchpoint" as const, id: touchpointId })),
    ];
  };
  draft = await subjects("draft");
  published = await subjects("published");
  improvement = {
    kind: "improvement",
    id: await buildImprovement(scene.organisationId, { departmentId: scene.it }),
  };
});

const write = (actor: PersonActor, subject: CommentSubject, body = "It took nine days") =>
  execute(createComment, actor, { subject, body });
const bodies = async (actor: PersonActor, subject: CommentSubject) =>
  valueOf(await read(listComments, actor, { subject })).comments.map(({ body }) => body);

describe("a comment", () => {
  it("stands on a journey, a touchpoint or an improvement, oldest first, as plain text", async () => {
    for (const subject of [...published, improvement]) {
      valueOf(await write(scene.member, subject, "<b>first</b>\nline two"));
      valueOf(await write(admin, subject, "second"));
      expect(await bodies(scene.viewer, subject)).toEqual(["<b>first</b>\nline two", "second"]);
    }
    const { comments } = valueOf(await read(listComments, scene.viewer, { subject: improvement }));
    expect(comments[1]).toMatchObject({
      authorName: "Ane",
      editedAt: null,
      abilities: { edit: false, remove: false },
    });
  });

  it("is not for viewers to write, and says something", async () => {
    for (const subject of [...published, improvement])
      expect(await write(scene.viewer, subject)).toEqual(forbidden);
    expect(await write(scene.member, improvement, "  ")).toMatchObject({
      error: { fields: { body: "too_small" } },
    });
  });

  it("is its author's alone to edit", async () => {
    const { id: commentId, abilities } = valueOf(await write(scene.member, improvement));
    expect(abilities).toEqual({ edit: true, remove: true });
    const edit = (actor: PersonActor, expectedVersion = 1) =>
      execute(updateComment, actor, { commentId, expectedVersion, body: "Ten days" });
    for (const actor of [scene.owner, admin, scene.leader, scene.itManager, scene.viewer]) {
      expect(await edit(actor)).toEqual(forbidden);
    }
    const edited = valueOf(await edit(scene.member));
    expect(edited).toMatchObject({ body: "Ten days", version: 2 });
    expect(edited.editedAt).not.toBeNull();
    expect(await edit(scene.member)).toMatchObject({
      error: { kind: "conflict", current: { body: "Ten days", version: 2 } },
    });
  });

  it("is removed by its author or those who keep order, and can be put back", async () => {
    const subject = improvement;
    const { id: commentId } = valueOf(await write(scene.member, subject, "Oops"));
    for (const actor of [scene.leader, scene.itManager, scene.itEditor, scene.viewer]) {
      expect(await execute(archiveComment, actor, { commentId })).toEqual(forbidden);
    }
    for (const actor of [scene.member, admin]) {
      valueOf(await execute(archiveComment, actor, { commentId }));
      expect(await bodies(scene.member, subject)).not.toContain("Oops");
      expect(await execute(archiveComment, actor, { commentId })).toEqual(invalid({ "": "archived" }));
      const edit = { commentId, expectedVersion: 2, body: "Back?" };
      expect(await execute(updateComment, scene.member, edit)).toEqual(invalid({ "": "archived" }));
      valueOf(await execute(restoreComment, actor, { commentId }));
      expect(await bodies(scene.viewer, subject)).toContain("Oops");
    }
    expect(await execute(restoreComment, admin, { commentId })).toEqual(invalid({ "": "not-archived" }));
  });
});

describe("comments that are not there for somebody", () => {
  it("are those of drafts for viewers", async () => {
    for (const subject of draft) {
      valueOf(await write(scene.member, subject));
      expect(await bodies(scene.member, subject)).toHaveLength(1);
      expect(await read(listComments, scene.viewer, { subject })).toEqual(notFound);
      expect(await write(scene.viewer, subject)).toEqual(notFound);
    }
  });

  it("are those of other organisations for everybody", async () => {
    const { owner } = await buildScene();
    const { id: commentId } = valueOf(await write(scene.member, improvement));
    expect(await read(listComments, owner, { subject: improvement })).toEqual(notFound);
    expect(await write(owner, improvement)).toEqual(notFound);
    expect(await execute(updateComment, owner, { commentId, expectedVersion: 1, body: "Mine" })).toEqual(
      notFound,
    );
    expect(await execute(archiveComment, owner, { commentId })).toEqual(notFound);
  });
});
