import { archiveImprovement } from "@/lib/backlog/commands/archive-improvement";
import { changeImprovementState } from "@/lib/backlog/commands/change-improvement-state";
import { createImprovement } from "@/lib/backlog/commands/create-improvement";
import type { ImprovementId } from "@/lib/core/ids";
import { archiveComment } from "@/lib/comments/commands/archive-comment";
import { createComment } from "@/lib/comments/commands/create-comment";
import { buildJourney } from "../support/factories/build-journey";
import type { DoorCase, DoorPlace } from "./door-case";
import { makeAuthor, type DoorWorld } from "./door-world";
import { made } from "./made";

async function improvementAt(
  world: DoorWorld,
  place: DoorPlace,
): Promise<{ improvementId: ImprovementId; expectedVersion: number }> {
  const fields = { title: "Better", departmentId: place.department };
  const { id, version } = await made(createImprovement, world.system, { fields });
  await makeAuthor(world, "improvement", id, place.author);
  return { improvementId: id, expectedVersion: version };
}

/** An improvement that was taken through these states, one after another. */
export async function improvementStepped(
  world: DoorWorld,
  place: DoorPlace,
  ...states: ("assessed" | "approved" | "in-progress" | "in-review")[]
) {
  let at = await improvementAt(world, place);
  for (const to of states) {
    const { version } = await made(changeImprovementState, world.system, { ...at, to });
    at = { ...at, expectedVersion: version };
  }
  return at;
}

async function commentAt(world: DoorWorld, place: DoorPlace) {
  const { improvementId } = await improvementAt(world, place);
  const subject = { kind: "improvement" as const, id: improvementId };
  const { id, version } = await made(createComment, world.owner, { subject, body: "Yes" });
  await makeAuthor(world, "comment", id, place.author);
  return { commentId: id, version, subject };
}

async function publishedTouchpoint(world: DoorWorld, place: DoorPlace) {
  const journey = await buildJourney(world.organisationId, {
    leadDepartmentId: place.department,
    state: "published",
  });
  return { touchpointId: journey.touchpointIds[0] };
}

const owned = (permission: DoorCase["permission"], input: DoorCase["input"]): DoorCase => ({
  permission,
  input,
  asks: ["department", "author"],
});

export const backlogCases: Record<string, DoorCase> = {
  "improvement.create": {
    permission: "improvement.propose",
    asks: ["department"],
    input: (_, { department }) => Promise.resolve({ fields: { title: "New", departmentId: department } }),
  },
  "improvement.draft-from-touchpoint": {
    permission: "improvement.propose",
    asks: ["department"],
    input: async (world, place) => ({ ...(await publishedTouchpoint(world, place)), locale: "en" }),
  },
  "improvement.update": owned("improvement.edit", async (world, place) => ({
    ...(await improvementAt(world, place)),
    changes: { problem: "Seen" },
  })),
  "improvement.change-state": owned("improvement.edit", async (world, place) => ({
    ...(await improvementAt(world, place)),
    to: "assessed",
  })),
  "improvement.set-target": owned("improvement.set-target", async (world, place) => ({
    ...(await improvementAt(world, place)),
    target: { measure: "emotion", baseline: -1, target: 1, reviewOn: null },
  })),
  "improvement.set-focus": owned("improvement.set-focus", async (world, place) => ({
    ...(await improvementAt(world, place)),
    focus: false,
  })),
  "improvement.close": owned("improvement.close", async (world, place) => ({
    ...(await improvementStepped(world, place, "assessed", "approved", "in-progress", "in-review")),
    outcome: "improved",
    value: null,
    note: "",
  })),
  "improvement.archive": owned("improvement.edit", improvementAt),
  "improvement.restore": owned("improvement.edit", async (world, place) => {
    const at = await improvementAt(world, place);
    const { version } = await made(archiveImprovement, world.system, at);
    return { ...at, expectedVersion: version };
  }),
  "improvement.bulk-change": owned("improvement.edit", async (world, place) => ({
    improvementIds: [(await improvementAt(world, place)).improvementId],
    change: { kind: "due", dueOn: "2030-01-01" },
  })),
  "improvement.list": {
    permission: "workspace.view",
    input: (_, { department }) => Promise.resolve({ departmentId: department }),
  },
  "improvement.get": {
    permission: "workspace.view",
    input: async (world, place) => ({ improvementId: (await improvementAt(world, place)).improvementId }),
  },
  "comment.resolve": {
    permission: "comment.create",
    input: async (world, place) => ({ commentId: (await commentAt(world, place)).commentId, resolved: true }),
  },
  "comment.create": {
    permission: "comment.create",
    input: async (world, place) => ({
      subject: { kind: "improvement", id: (await improvementAt(world, place)).improvementId },
      body: "Me too",
    }),
  },
  "comment.update": {
    permission: "comment.edit",
    asks: ["author"],
    input: async (world, place) => {
      const { commentId, version } = await commentAt(world, place);
      return { commentId, expectedVersion: version, body: "Better said" };
    },
  },
  "comment.archive": {
    permission: "comment.remove",
    asks: ["author"],
    input: async (world, place) => ({ commentId: (await commentAt(world, place)).commentId }),
  },
  "comment.restore": {
    permission: "comment.remove",
    asks: ["author"],
    input: async (world, place) => {
      const { commentId } = await commentAt(world, place);
      await made(archiveComment, world.owner, { commentId });
      return { commentId };
    },
  },
  "comment.list": {
    permission: "workspace.view",
    input: async (world, place) => ({ subject: (await commentAt(world, place)).subject }),
  },
};
