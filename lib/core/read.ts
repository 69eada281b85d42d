import type { z } from "zod";
import { withTenant } from "@/db/client";
import type { Actor } from "./actor";
import { createReadContext } from "./context";
import type { Query } from "./define-query";
import { guard } from "./guard";
import { parseInput } from "./parse-input";
import type { Result } from "./result";

/** The one door for reads: parse, open a read-only tenant transaction, run, refuse what authorised nothing. */
export function read<Input extends z.ZodType, Output extends z.ZodType>(
  query: Query<Input, Output>,
  actor: Actor,
  input: z.input<Input>,
): Promise<Result<z.output<Output>>> {
  return guard(query.name, actor, async () => {
    const parsed = parseInput(query.input, input);
    return withTenant(
      actor.organisationId,
      async (tx) => {
        const context = createReadContext(tx, actor, new Date());
        const value = await query.run(context, parsed);
        if (!context.authorised()) throw new Error(`${query.name} authorised nothing`);
        return query.output.parse(value);
      },
      { readOnly: true },
    );
  });
}
