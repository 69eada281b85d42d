import type { Actor } from "@/lib/core/actor";
import { can, type Resource } from "./can";
import type { Permission } from "./permissions";

/** What an actor may do with one record, computed here and only shown on the screen. */
export function abilities<Key extends Permission>(
  actor: Actor,
  keys: readonly Key[],
  resource: Resource,
): Record<Key, boolean> {
  return Object.fromEntries(keys.map((key) => [key, can(actor, key, resource)])) as Record<Key, boolean>;
}
