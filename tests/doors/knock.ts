import type { Actor } from "@/lib/core/actor";
import { execute } from "@/lib/core/execute";
import { read } from "@/lib/core/read";
import type { Result } from "@/lib/core/result";
import { commands, queries } from "@/lib/registry";

/** Goes through the door of that name, whichever kind it is. */
export function knock(name: string, actor: Actor, input: object): Promise<Result<unknown>> {
  const command = commands.get(name);
  if (command) return execute(command, actor, input);
  const query = queries.get(name);
  if (query) return read(query, actor, input);
  throw new Error(`there is no door ${name}`);
}
