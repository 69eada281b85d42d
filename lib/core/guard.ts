import { randomUUID } from "node:crypto";
import { describeError } from "./described-error";
import { AppError } from "./errors";
import { log } from "./log";
import { inRequest } from "./request-scope";
import type { Result } from "./result";

/** Who knocks, as far as the log may know. */
export type Knocker = { organisationId?: string; userId?: string; requestId?: string };

/**
 * Runs a door's work and turns everything it can throw into a typed result; a fault of ours is logged and masked.
 * Says in the log which door it was, who knocked, how it ended and how long it took.
 */
export function guard<Value>(
  door: string,
  { organisationId, userId, requestId }: Knocker,
  work: () => Promise<Value>,
): Promise<Result<Value>> {
  return inRequest(requestId, async () => {
    const began = performance.now();
    const result = await attempt(door, work);
    const outcome = result.ok ? "ok" : result.error.kind;
    const ms = Math.round(performance.now() - began);
    // A script that goes through doors tells its own story.
    const level = requestId === undefined ? "debug" : "info";
    log[level]({ door, outcome, ms, organisationId, userId }, "door");
    return result;
  });
}

async function attempt<Value>(door: string, work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.refusal };
    const code = databaseCode(error);
    // A reference to something that is not there, in this organisation or at all: the same answer.
    if (code === "23503") return { ok: false, error: { kind: "not-found" } };
    if (code === "23505") return { ok: false, error: { kind: "invalid", fields: { "": "duplicate" } } };
    const reference = randomUUID();
    log.error({ door, reference, code, err: describeError(error) }, "a door failed");
    if (code === "08007") return { ok: false, error: { kind: "unconfirmed" } };
    if (isAway(code)) return { ok: false, error: { kind: "unavailable" } };
    return { ok: false, error: { kind: "internal", reference } };
  }
}

/** Deadlock or serialisation failure: nothing was written, and the same work may simply be done again. */
export function isRetryable(error: unknown): boolean {
  const code = databaseCode(error);
  return code === "40P01" || code === "40001";
}

// Drizzle wraps the driver's error in its own.
function databaseCode(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ("code" in current && typeof current.code === "string") return current.code;
  }
  return undefined;
}

// No connection; a server that is shutting down, starting or out of something; a statement or a lock that took too long.
function isAway(code: string | undefined): boolean {
  return code !== undefined && /^(E[A-Z]+|08...|57P0.|53...|57014|55P03)$/.test(code);
}
