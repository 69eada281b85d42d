import type { PermissionRole, Reach } from "@/lib/access/permissions";
import type { PersonActor } from "@/lib/core/actor";
import type { DoorCase, DoorPlace } from "./door-case";
import type { DoorWorld } from "./door-world";

/** Where a record is tried, as seen by the one who tries. */
export const doorPlaces = ["own department", "other department", "written by me"] as const;
export type DoorPlaceName = (typeof doorPlaces)[number];

export function doorPlace(world: DoorWorld, actor: PersonActor, where: DoorPlaceName): DoorPlace {
  return {
    department: where === "own department" ? world.own : world.other,
    author: where === "written by me" ? actor : world.owner,
  };
}

/** Whether somebody with that reach comes through a door that asks so much, at that place. */
export function opens(
  { asks = [] }: Pick<DoorCase, "asks">,
  role: PermissionRole,
  reach: Reach,
  where: DoorPlaceName,
): boolean {
  const inDepartment = role === "manager" || role === "editor";
  return (
    reach === "org" ||
    (reach === "dept" && inDepartment && asks.includes("department") && where === "own department") ||
    (reach === "own" && asks.includes("author") && where === "written by me") ||
    (reach === "own" && asks.includes("self"))
  );
}
