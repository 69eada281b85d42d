import type { z } from "zod";
import { withTenant } from "@/db/client";
import type { Actor } from "./actor";
import { createReadContext } from "./context";
import type { Command } from "./define-command";
import { guard, isRetryable } from "./guard";
import { openJournal } from "./journal";
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
  return guard(command.name, actor, async () => {
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
    const journal = openJournal(tx, actor, command.name, now);
    const context = createReadContext(tx, actor, now);
    const value = await command.run({ ...context, record: journal.record, flush: journal.flush }, parsed);
    if (!context.authorised()) throw new Error(`${command.name} authorised nothing`);
    if (!journal.recorded()) throw new Error(`${command.name} recorded nothing`);
    await journal.close();
    return command.output.parse(value);
  });
}
