import type { z } from "zod";
import { withTenant } from "@/db/client";
import { writeAudit } from "@/lib/audit/write-audit";
import { writeEvents } from "@/lib/events/write-events";
import type { Actor } from "./actor";
import { createReadContext, type Recorded } from "./context";
import type { Command } from "./define-command";
import { guard, isRetryable } from "./guard";
import { parseInput } from "./parse-input";
import type { Result } from "./result";

const attempts = 3;

/**
 * The one door for writes: parse, open the tenant transaction, run, refuse what authorised or recorded
 * nothing, write audit and events in the same transaction, commit. Answers a typed result, never throws.
 * Only the demonstration's seed and tests pass a clock of their own.
 */
export function execute<Input extends z.ZodType, Output extends z.ZodType>(
  command: Command<Input, Output>,
  actor: Actor,
  input: unknown,
  clock: () => Date = () => new Date(),
): Promise<Result<z.output<Output>>> {
  return guard(command.name, async () => {
    const parsed = parseInput(command.input, input);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await runOnce(command, actor, parsed, clock());
      } catch (error) {
        if (attempt >= attempts || !isRetryable(error)) throw error;
      }
    }
  });
}

function runOnce<Input extends z.ZodType, Output extends z.ZodType>(
  command: Command<Input, Output>,
  actor: Actor,
  parsed: z.output<Input>,
  now: Date,
): Promise<z.output<Output>> {
  return withTenant(actor.organisationId, async (tx) => {
    const entries: Recorded[] = [];
    const context = createReadContext(tx, actor, now);
    const value = await command.run({ ...context, record: (entry) => void entries.push(entry) }, parsed);
    if (!context.authorised()) throw new Error(`${command.name} authorised nothing`);
    if (entries.length === 0) throw new Error(`${command.name} recorded nothing`);
    await writeAudit(tx, actor, command.name, context.now, entries);
    await writeEvents(tx, actor.organisationId, command.name, context.now, entries);
    return command.output.parse(value);
  });
}
