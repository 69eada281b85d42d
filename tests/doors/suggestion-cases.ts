import { withTenant } from "@/db/client";
import { notifications } from "@/db/schema";
import { newId, type HandOverId, type NotificationId, type SuggestionId } from "@/lib/core/ids";
import { offerHandOver } from "@/lib/hand-overs/commands/offer-hand-over";
import { createSuggestion } from "@/lib/suggestions/commands/create-suggestion";
import { buildJourney } from "../support/factories/build-journey";
import type { DoorCase, DoorPlace } from "./door-case";
import { makeAuthor, type DoorWorld } from "./door-world";
import { made } from "./made";

const version = { expectedVersion: 1 };

async function touchpointAt(world: DoorWorld, place: Pick<DoorPlace, "department">) {
  const journey = await buildJourney(world.organisationId, {
    leadDepartmentId: place.department,
    state: "published",
  });
  const [touchpointId] = journey.touchpointIds;
  if (!touchpointId) throw new Error("the factory left the touchpoint out");
  return { touchpointId };
}

async function suggestionAt(world: DoorWorld, place: DoorPlace): Promise<{ suggestionId: SuggestionId }> {
  const { id } = await made(createSuggestion, world.owner, {
    ...(await touchpointAt(world, place)),
    ...version,
    changes: { does: "Asks by phone" },
    reason: "I have seen it",
  });
  await makeAuthor(world, "suggestion", id, place.author);
  return { suggestionId: id };
}

/** Somebody is told what became of their suggestion. */
async function notificationFor(world: DoorWorld, recipient: DoorPlace["author"]): Promise<NotificationId> {
  const { suggestionId } = await suggestionAt(world, { department: world.own, author: recipient });
  const id = newId<NotificationId>();
  const row = { organisationId: world.organisationId, id, recipientId: recipient.membershipId, suggestionId };
  await withTenant(world.organisationId, (tx) =>
    tx.insert(notifications).values({ ...row, kind: "suggestion-decided" }),
  );
  return id;
}

/** An open offer of a touchpoint from one department to another. */
async function offerAt(
  world: DoorWorld,
  from: DoorPlace["department"],
  to: DoorPlace["department"],
): Promise<{ handOverId: HandOverId }> {
  const { offer } = await made(offerHandOver, world.owner, {
    ...(await touchpointAt(world, { department: from })),
    ...version,
    departmentId: to,
    reason: "You answer these calls",
  });
  if (!offer) throw new Error("nothing was offered");
  return { handOverId: offer.id };
}

export const suggestionCases: Record<string, DoorCase> = {
  "suggestion.create": {
    permission: "suggestion.create",
    input: async (world, place) => ({
      ...(await touchpointAt(world, place)),
      ...version,
      changes: { does: "Asks by phone" },
      reason: "I have seen it",
    }),
  },
  "suggestion.decide": {
    permission: "suggestion.decide",
    asks: ["department"],
    input: async (world, place) => ({
      ...(await suggestionAt(world, place)),
      ...version,
      touchpointVersion: 1,
      accepted: ["does"],
      overwrite: [],
      word: "Thank you",
    }),
  },
  "suggestion.withdraw": {
    permission: "suggestion.withdraw",
    asks: ["author"],
    input: async (world, place) => ({ ...(await suggestionAt(world, place)), ...version }),
  },
  "suggestion.list": { permission: "workspace.view", input: touchpointAt },
  "hand-over.offer": {
    permission: "touchpoint.hand-over",
    asks: ["department"],
    input: async (world, place) => ({
      ...(await touchpointAt(world, place)),
      ...version,
      departmentId: world.third,
      reason: "You answer these calls",
    }),
  },
  "hand-over.decide": {
    permission: "touchpoint.hand-over",
    asks: ["department"],
    input: async (world, place) => ({
      ...(await offerAt(world, world.third, place.department)),
      ...version,
      accept: true,
      word: "",
    }),
  },
  "hand-over.withdraw": {
    permission: "touchpoint.hand-over",
    asks: ["department"],
    input: async (world, place) => ({
      ...(await offerAt(world, place.department, world.third)),
      ...version,
    }),
  },
  "notification.list": {
    permission: "workspace.view",
    input: () => Promise.resolve({ kind: null, page: 1 }),
  },
  "notification.mark": {
    permission: "notification.read",
    asks: ["author"],
    refusal: "not-found",
    input: async (world, place) => ({
      notificationId: await notificationFor(world, place.author),
      read: true,
    }),
  },
  "notification.mark-all": { permission: "workspace.view", input: () => Promise.resolve({ kind: null }) },
};
