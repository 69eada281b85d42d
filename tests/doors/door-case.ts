import type { Permission } from "@/lib/access/permissions";
import type { PersonActor } from "@/lib/core/actor";
import type { DepartmentId } from "@/lib/core/ids";
import type { DoorWorld } from "./door-world";

/** Where the tried record belongs, and who wrote it. */
export type DoorPlace = { department: DepartmentId; author: PersonActor };

/** How to knock at one door: what it asks the table, and an input for a fresh record. */
export type DoorCase = {
  permission: Permission | "nobody";
  /** Answers an input that the door accepts from whoever may, made anew each time. */
  input(world: DoorWorld, place: DoorPlace): Promise<object>;
  /**
   * What of the record the table is asked about; left out, the record is nobody's in particular and only an
   * organisation-wide reach opens the door. "self": whoever knocks has one of their own, and sees no other.
   */
  asks?: readonly ("department" | "author" | "self")[];
  /** What is answered to those who may not; "forbidden" unless to them there is nothing there. */
  refusal?: "not-found";
};
