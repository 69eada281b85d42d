import type { z } from "zod";
import type { WriteContext } from "./context";

/** Everything that changes something is one of these; `execute` alone runs it. */
export type Command<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  kind: "command";
  /** "journey.publish": the entity, a full stop, the verb. */
  name: string;
  /** One sentence for the API description and the docs. */
  summary: string;
  input: Input;
  output: Output;
  run(ctx: WriteContext, input: z.output<Input>): Promise<z.input<Output>>;
};

export function defineCommand<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Omit<Command<Input, Output>, "kind">,
): Command<Input, Output> {
  return { kind: "command", ...definition };
}
