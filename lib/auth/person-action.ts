import type { z } from "zod";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { env } from "@/lib/core/env";
import { guard } from "@/lib/core/guard";
import { parseInput } from "@/lib/core/parse-input";
import type { Result } from "@/lib/core/result";
import { isSameOrigin } from "@/lib/core/same-origin";
import { knownSession } from "./known-session";
import type { Session } from "./session";

/** Something a person does to their own account, in no organisation. */
export type PersonCommand<Input extends z.ZodType, Value> = {
  name: string;
  input: Input;
  run(session: Session, input: z.output<Input>): Promise<Value>;
};

/** A person's command as a server action, with the same refusals as an organisation's. */
export function personAction<Input extends z.ZodType, Value>(command: PersonCommand<Input, Value>) {
  return async (input: z.input<Input>): Promise<Result<Value>> => {
    if (!isSameOrigin((await headers()).get("origin"), env().APP_URL)) {
      return { ok: false, error: { kind: "forbidden" } };
    }
    const found = await knownSession();
    if (!found.ok) return found;
    const session = found.value;
    if (!session) return { ok: false, error: { kind: "unauthenticated" } };
    const result = await guard(command.name, session, async () =>
      command.run(session, parseInput(command.input, input)),
    );
    if (result.ok) refresh();
    return result;
  };
}
