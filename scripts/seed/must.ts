import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Command } from "@/lib/core/define-command";
import { execute } from "@/lib/core/execute";

/** Executes a command that cannot be refused here; a refusal ends the script and says which it was. */
export async function must<Input extends z.ZodType, Output extends z.ZodType>(
  command: Command<Input, Output>,
  actor: Actor,
  input: z.input<Input>,
  clock?: () => Date,
): Promise<z.output<Output>> {
  const result = await execute(command, actor, input, clock);
  if (result.ok) return result.value;
  throw new Error(`${command.name} was refused: ${JSON.stringify(result.error)}`);
}
