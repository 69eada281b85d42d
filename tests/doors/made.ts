import type { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import type { Command } from "@/lib/core/define-command";
import { execute } from "@/lib/core/execute";

/** What a command answers that must not be refused here. */
export async function made<Input extends z.ZodType, Output extends z.ZodType>(
  command: Command<Input, Output>,
  actor: Actor,
  input: z.input<Input>,
): Promise<z.output<Output>> {
  const result = await execute(command, actor, input);
  if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result.error)}`);
  return result.value;
}
