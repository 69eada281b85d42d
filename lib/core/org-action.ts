import type { z } from "zod";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { knownSession } from "@/lib/auth/known-session";
import { actorFor } from "@/lib/auth/actor-for";
import type { Command } from "./define-command";
import { env } from "./env";
import { execute } from "./execute";
import type { Result } from "./result";
import { isSameOrigin } from "./same-origin";

/**
 * A command as a server action: `(organisation's slug, input)`. Refuses a missing or foreign Origin, a
 * missing session, and an organisation the person is not in (as if it did not exist); the rest is the door's.
 */
export function orgAction<Input extends z.ZodType, Output extends z.ZodType>(
  command: Command<Input, Output>,
) {
  return async (organisationSlug: string, input: z.input<Input>): Promise<Result<z.output<Output>>> => {
    if (!isSameOrigin((await headers()).get("origin"), env().APP_URL)) {
      return { ok: false, error: { kind: "forbidden" } };
    }
    const found = await knownSession();
    if (!found.ok) return found;
    const session = found.value;
    if (!session) return { ok: false, error: { kind: "unauthenticated" } };
    const actor = actorFor(session, organisationSlug);
    if (!actor) return { ok: false, error: { kind: "not-found" } };
    const result = await execute(command, actor, input);
    if (result.ok) refresh();
    return result;
  };
}
