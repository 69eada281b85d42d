import { buildJourney } from "../support/factories/build-journey";
import { buildPerson } from "../support/factories/build-person";
import { improvementStepped } from "./backlog-cases";
import type { DoorCase } from "./door-case";

/** A second way of knocking at a door, where what is asked depends on what one wants; `door` is its name. */
export type FurtherCase = DoorCase & { door: string };

export const furtherCases: Readonly<Record<string, FurtherCase>> = {
  "improvement.change-state to approved": {
    door: "improvement.change-state",
    permission: "improvement.approve",
    asks: ["department", "author"],
    input: async (world, place) => ({
      ...(await improvementStepped(world, place, "assessed")),
      to: "approved",
    }),
  },
  "journey.get-map of a draft": {
    door: "journey.get-map",
    permission: "journey.view-draft",
    refusal: "not-found",
    input: async (world, place) => {
      const draft = await buildJourney(world.organisationId, { leadDepartmentId: place.department });
      return { journeyId: draft.id };
    },
  },
  "journey.get-state of a draft": {
    door: "journey.get-state",
    permission: "journey.view-draft",
    refusal: "not-found",
    input: async (world, place) => {
      const draft = await buildJourney(world.organisationId, { leadDepartmentId: place.department });
      return { journeyId: draft.id };
    },
  },
  "member.change-role to owner": {
    door: "member.change-role",
    permission: "organisation.delete",
    input: async (world) => ({
      membershipId: (await buildPerson(world.organisationId)).membershipId,
      expectedVersion: 1,
      role: "owner",
    }),
  },
};
