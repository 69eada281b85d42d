import type { z } from "zod";
import type { ReadContext } from "./context";

/** Everything that reads is one of these; `read` alone runs it, in a read-only transaction. */
export type Query<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  kind: "query";
  name: string;
  summary: string;
  input: Input;
  output: Output;
  run(ctx: ReadContext, input: z.output<Input>): Promise<z.input<Output>>;
};

export function defineQuery<Input extends z.ZodType, Output extends z.ZodType>(
  definition: Omit<Query<Input, Output>, "kind">,
): Query<Input, Output> {
  return { kind: "query", ...definition };
}
