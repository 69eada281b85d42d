import { beforeEach, describe, expect, it } from "vitest";
import { archiveComment } from "@/lib/comments/commands/archive-comment";
import { createComment } from "@/lib/comments/commands/create-comment";
import { resolveComment } from "@/lib/comments/commands/resolve-comment";
import { updateComment } from "@/lib/comments/commands/update-comment";
import type { CommentSubject } from "@/lib/comments/model";
import { listComments } from "@/lib/comments/queries/list-comments";
import type { PersonActor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import type { CommentId } from "@/lib/core/ids";
import { read } from "@/lib/core/read";
import { listNotifications } from "@/lib/notifications/queries/list-notifications";
import { removeMember } from "@/lib/people/commands/remove-member";
import { listMentionable } from "@/lib/people/queries/list-mentionable";
import { countStatements } from "../journeys/count-statements";
import { buildScene, forbidden, invalid, notFound, valueOf, type Scene } from "../journeys/journey-scene";
import { entriesOf } from "../journeys/recorded";
import { buildJourney } from "../support/factories/build-journey";
import { buildOrganisation } from "../support/factories/build-organisation";
import { buildPerson } from "../support/factories/build-person";
import { useTestDatabase } from "../support/use-test-database";

useTestDatabase();

let scene: Scene;
let subject: CommentSubject;
let journey: CommentSubject;
beforeEach(async () => {
  scene = await buildScene();
  const built = await buildJourney(scene.organisationId, {
    leadDepartmentId: scene.it,
    stages: [{ touchpoints: [{ departmentId: scene.finance }] }],
  });
  const [id] = built.touchpointIds;
  if (!id) throw new Error("no touchpoint was built");
  subject = { kind: "touchpoint", id };
  journey = { kind: "journey", id: built.id };
});

const say = (actor: PersonActor, body: string, replyTo: CommentId | null = null, on = subject) =>
  execute(createComment, actor, { subject: on, body, replyTo });
const heard = async (actor = scene.member, on = subject) =>
  valueOf(await read(listComments, actor, { subject: on })).comments;
const told = async (actor: PersonActor) =>
  valueOf(await read(listNotifications, actor, {})).notifications.map(({ kind, text }) => `${kind}: ${text}`);
const resolve = (actor: PersonActor, commentId: CommentId, resolved: boolean) =>
  execute(resolveComment, actor, { commentId, resolved });

describe("answering", () => {
  it("stays in one thread, on what the thread is about", async () => {
    const root = valueOf(await say(scene.member, "Why?"));
    const first = valueOf(await say(scene.leader, "Because", root.id));
    const second = valueOf(await say(scene.owner, "Indeed", first.id));
    expect([first.parentId, second.parentId]).toEqual([root.id, root.id]);
    expect((await heard()).map(({ body }) => body)).toEqual(["Why?", "Because", "Indeed"]);
    expect(root.abilities).toMatchObject({ reply: true, resolve: true });
    expect(first.abilities).toMatchObject({ reply: false, resolve: false });
    expect(await say(scene.member, "Lost", root.id, journey)).toEqual(notFound);
    const elsewhere = await buildPerson((await buildOrganisation()).id, { role: "owner" });
    expect(await say(elsewhere, "Mine?", root.id)).toEqual(notFound);
    expect(await countStatements(() => heard())).toBe(1);
  });

  it("holds together though what was answered is taken down, of which no word remains", async () => {
    const root = valueOf(await say(scene.member, "Regretted"));
    valueOf(await say(scene.leader, "Answered", root.id));
    valueOf(await execute(archiveComment, scene.member, { commentId: root.id }));
    const seen = await heard(scene.owner);
    expect(seen.map(({ body }) => body)).toEqual(["", "Answered"]);
    expect(JSON.stringify(seen)).not.toContain("Regretted");
    expect(await say(scene.owner, "Late", root.id)).toEqual(invalid({ replyTo: "archived" }));
  });
});

describe("settling a thread", () => {
  it("says who and when, keeps the words' version, and ends the answers until it is taken up again", async () => {
    const root = valueOf(await say(scene.member, "Fix it"));
    const answer = valueOf(await say(scene.leader, "Done", root.id));
    expect(await resolve(scene.viewer, root.id, true)).toEqual(notFound);
    expect(await resolve(scene.owner, answer.id, true)).toEqual(invalid({ commentId: "not-a-thread" }));
    expect(await resolve(scene.owner, root.id, false)).toEqual(invalid({ resolved: "same" }));
    const settled = valueOf(await resolve(scene.leader, root.id, true));
    expect(settled).toMatchObject({ version: 1, resolvedByName: scene.leader.name });
    expect(settled.resolvedAt).not.toBeNull();
    expect(await say(scene.owner, "And?", root.id)).toEqual(invalid({ replyTo: "resolved" }));
    expect(valueOf(await resolve(scene.member, root.id, false))).toMatchObject({ resolvedAt: null });
    valueOf(await say(scene.owner, "And?", root.id));
    const entries = await entriesOf(scene.organisationId, root.id);
    expect(entries.map(({ action }) => action)).toEqual([
      "comment.create",
      "comment.resolve",
      "comment.reopen",
    ]);
  });

  it("is not for those who only read", async () => {
    const { id } = await buildJourney(scene.organisationId, {
      leadDepartmentId: scene.it,
      state: "published",
    });
    const root = valueOf(await say(scene.member, "Hm", null, { kind: "journey", id }));
    expect(await resolve(scene.viewer, root.id, true)).toEqual(forbidden);
  });
});

describe("mentioning", () => {
  it("shows the name a person has, and tells them once, before all other reasons", async () => {
    const { membershipId } = scene.financeEditor;
    const root = valueOf(await say(scene.financeEditor, "Mine"));
    const body = `@[${membershipId}] and @[${membershipId}], look`;
    const made = valueOf(await say(scene.member, body, root.id));
    expect(made.mentioned).toEqual({ [membershipId]: scene.financeEditor.name });
    expect(await told(scene.financeEditor)).toEqual([`mention: ${body}`]);
    expect(await told(scene.financeManager)).toEqual([`comment: ${body}`, "comment: Mine"]);

    valueOf(await say(scene.leader, "Yes", root.id));
    expect((await told(scene.member))[0]).toBe("reply: Yes");
    expect((await told(scene.financeEditor))[0]).toBe("reply: Yes");
  });

  it("by a change tells only those who were not mentioned before", async () => {
    const one = `@[${scene.itEditor.membershipId}]`;
    const { id: commentId } = valueOf(await say(scene.member, one));
    const body = `${one} @[${scene.leader.membershipId}]`;
    valueOf(await execute(updateComment, scene.member, { commentId, expectedVersion: 1, body }));
    expect(await told(scene.itEditor)).toHaveLength(1);
    expect(await told(scene.leader)).toEqual([`mention: ${body}`]);
  });

  it("reaches nobody of another organisation, nor who may not see the journey", async () => {
    const stranger = await buildPerson((await buildOrganisation()).id, { name: "A Stranger" });
    const body = `@[${stranger.membershipId}] @[${scene.viewer.membershipId}]`;
    const made = valueOf(await say(scene.member, body));
    expect(made.mentioned).toEqual({ [scene.viewer.membershipId]: scene.viewer.name });
    expect(await told(stranger)).toEqual([]);
    expect(await told(scene.viewer)).toEqual([]);
  });

  it("keeps the names of those who have left, as authors and as mentioned", async () => {
    const leaving = await buildPerson(scene.organisationId, { name: "Gone Tomorrow" });
    valueOf(await say(leaving, `I leave, ask @[${leaving.membershipId}]`));
    const member = { membershipId: leaving.membershipId, expectedVersion: 1 };
    valueOf(await execute(removeMember, scene.owner, member));
    expect((await heard())[0]).toMatchObject({
      authorName: "Gone Tomorrow",
      mentioned: { [leaving.membershipId]: "Gone Tomorrow" },
    });
  });
});

describe("finding whom to mention", () => {
  it("is by the beginning of any of a name's words, at most eight, no one who has left", async () => {
    for (const name of ["Åse Bruun", "Bruno Lund", "Carl Åsen", "100%", "_"])
      await buildPerson(scene.organisationId, { name });
    const found = async (text: string) =>
      valueOf(await read(listMentionable, scene.viewer, { text })).people.map(({ name }) => name);
    expect(await found("bru")).toEqual(["Bruno Lund", "Åse Bruun"]);
    expect(await found("åse")).toEqual(["Åse Bruun", "Carl Åsen"]);
    expect(await found("%")).toEqual([]);
    expect(await found("_")).toEqual(["_"]);
    expect(await found("")).toHaveLength(8);
  });
});
