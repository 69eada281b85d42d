import type { PersonActor } from "@/lib/core/actor";
import type { Result } from "@/lib/core/result";
import type { DoorWorld } from "./door-world";
import { knock } from "./knock";

/** As `knock`, with the present version of the one record that all tries share: the organisation. */
export async function knockCurrent(
  world: DoorWorld,
  name: string,
  actor: PersonActor,
  input: object,
): Promise<Result<unknown>> {
  if (name !== "organisation.update") return knock(name, actor, input);
  const settings = await knock("organisation.get-settings", world.owner, {});
  const version =
    (settings.ok && (settings.value as { organisation: { version: number } }).organisation.version) || 1;
  return knock(name, actor, { ...input, expectedVersion: version });
}
