import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { withTenant } from "@/db/client";
import { departments } from "@/db/schema";
import type { DepartmentId } from "@/lib/core/ids";
import { addDepartmentMember } from "@/lib/departments/commands/add-department-member";
import { archiveDepartment } from "@/lib/departments/commands/archive-department";
import { createInvitation } from "@/lib/people/commands/create-invitation";
import { removeMember } from "@/lib/people/commands/remove-member";
import { archivePersona } from "@/lib/personas/commands/archive-persona";
import { archiveService } from "@/lib/services/commands/archive-service";
import { buildDepartment } from "../support/factories/build-department";
import { buildPersona } from "../support/factories/build-persona";
import { buildPerson } from "../support/factories/build-person";
import { buildService } from "../support/factories/build-service";
import type { DoorCase, DoorPlace } from "./door-case";
import type { DoorWorld } from "./door-world";
import { made } from "./made";

const version = { expectedVersion: 1 };
const unique = () => randomUUID();
const view = (input: DoorCase["input"]): DoorCase => ({ permission: "workspace.view", input });
const everywhere = view(() => Promise.resolve({}));

const membershipAt = async (world: DoorWorld) => ({
  membershipId: (await buildPerson(world.organisationId)).membershipId,
});
const invitationAt = (world: DoorWorld) => {
  const fields = {
    email: `${unique()}@example.org`,
    name: "Someone",
    role: "member" as const,
    departmentId: null,
    departmentRole: null,
  };
  return made(createInvitation, world.system, fields);
};
const memberAt = async (world: DoorWorld, { department: departmentId }: DoorPlace) => {
  const { membershipId } = await membershipAt(world);
  await made(addDepartmentMember, world.system, { departmentId, membershipId, role: "editor" });
  return { departmentId, membershipId };
};
const departmentVersion = (world: DoorWorld, departmentId: DepartmentId) =>
  withTenant(world.organisationId, async (tx) => {
    const [row] = await tx.select().from(departments).where(eq(departments.id, departmentId));
    return row?.version ?? 0;
  });
const serviceAt = async (world: DoorWorld, place: DoorPlace) => ({
  serviceId: await buildService(world.organisationId, { ownerDepartmentId: place.department }),
});
const personaAt = async (world: DoorWorld) => ({ personaId: await buildPersona(world.organisationId) });
const persona = () => ({
  name: "Maja",
  jobTitle: "",
  segment: "",
  portraitUrl: "",
  quote: "",
  biography: "",
  goals: "",
  needs: "",
  frustrations: "",
  expectations: "",
  preferredChannels: [],
  digitalConfidence: 3,
  selfReliance: 3,
});

export const peopleCases: Record<string, DoorCase> = {
  "organisation.create": {
    permission: "nobody",
    input: (world) =>
      Promise.resolve({
        name: "Mine",
        slug: `o-${unique()}`,
        owner: { userId: world.owner.userId, email: world.owner.email, name: "Me" },
      }),
  },
  "organisation.update": {
    permission: "organisation.settings",
    input: () => Promise.resolve({ ...version, minimumResponses: 5 }),
  },
  "organisation.get-settings": everywhere,
  "workspace.get-counts": everywhere,
  "invitation.create": {
    permission: "member.manage",
    input: () =>
      Promise.resolve({
        email: `${unique()}@example.org`,
        name: "New",
        role: "member",
        departmentId: null,
        departmentRole: null,
      }),
  },
  "invitation.revoke": {
    permission: "member.manage",
    input: async (world) => ({ invitationId: (await invitationAt(world)).invitationId }),
  },
  "invitation.accept": {
    permission: "nobody",
    input: async (world) => ({ invitationId: (await invitationAt(world)).invitationId }),
  },
  "member.change-role": {
    permission: "member.manage",
    input: async (world) => ({ ...(await membershipAt(world)), ...version, role: "leader" }),
  },
  "member.remove": {
    permission: "member.manage",
    input: async (world) => ({ ...(await membershipAt(world)), ...version }),
  },
  "member.restore": {
    permission: "member.manage",
    input: async (world) => {
      const at = { ...(await membershipAt(world)), ...version };
      const removed = await made(removeMember, world.system, at);
      return { ...at, expectedVersion: removed.version };
    },
  },
  "member.list-mentionable": view(() => Promise.resolve({ text: "So" })),
  "member.list": everywhere,
  "member.list-names": {
    permission: "workspace.view",
    input: (world) => Promise.resolve({ userIds: [world.owner.userId] }),
  },
  "department.create": {
    permission: "department.manage",
    input: () => Promise.resolve({ name: unique(), colour: "teal", description: "", contact: "" }),
  },
  "department.update": {
    permission: "department.manage",
    asks: ["department"],
    input: async (world, { department: departmentId }) => ({
      departmentId,
      expectedVersion: await departmentVersion(world, departmentId),
      contact: unique(),
    }),
  },
  "department.archive": {
    permission: "department.manage",
    asks: ["department"],
    input: async (world) => ({
      departmentId: await buildDepartment(world.organisationId),
      ...version,
      touchpointsTo: null,
    }),
  },
  "department.restore": {
    permission: "department.manage",
    asks: ["department"],
    input: async (world) => {
      const departmentId = await buildDepartment(world.organisationId);
      const archived = await made(archiveDepartment, world.system, {
        departmentId,
        ...version,
        touchpointsTo: null,
      });
      return { departmentId, expectedVersion: archived.version };
    },
  },
  "department.add-member": {
    permission: "department.people",
    asks: ["department"],
    input: async (world, { department }) => ({
      departmentId: department,
      ...(await membershipAt(world)),
      role: "editor",
    }),
  },
  "department.change-member-role": {
    permission: "department.people",
    asks: ["department"],
    input: async (world, place) => ({ ...(await memberAt(world, place)), role: "manager" }),
  },
  "department.remove-member": { permission: "department.people", asks: ["department"], input: memberAt },
  "department.list": everywhere,
  "department.get": view((_, { department }) => Promise.resolve({ departmentId: department })),
  "service.create": {
    permission: "service.edit",
    input: (_, { department }) =>
      Promise.resolve({ name: unique(), description: "", ownerDepartmentId: department }),
  },
  "service.update": {
    permission: "service.edit",
    input: async (world, place) => ({ ...(await serviceAt(world, place)), ...version, description: "More" }),
  },
  "service.archive": {
    permission: "service.edit",
    input: async (world, place) => ({ ...(await serviceAt(world, place)), ...version }),
  },
  "service.restore": {
    permission: "service.edit",
    input: async (world, place) => {
      const at = { ...(await serviceAt(world, place)), ...version };
      const archived = await made(archiveService, world.system, at);
      return { ...at, expectedVersion: archived.version };
    },
  },
  "service.list": everywhere,
  "service.get": view(serviceAt),
  "persona.create": { permission: "persona.edit", input: () => Promise.resolve(persona()) },
  "persona.update": {
    permission: "persona.edit",
    input: async (world) => ({ ...(await personaAt(world)), ...version, goals: "More" }),
  },
  "persona.archive": {
    permission: "persona.edit",
    input: async (world) => ({ ...(await personaAt(world)), ...version }),
  },
  "persona.restore": {
    permission: "persona.edit",
    input: async (world) => {
      const at = { ...(await personaAt(world)), ...version };
      const archived = await made(archivePersona, world.system, at);
      return { ...at, expectedVersion: archived.version };
    },
  },
  "persona.list": everywhere,
  "persona.get": view(personaAt),
  "audit.list": { permission: "audit.view", input: () => Promise.resolve({}) },
};
