import { randomUUID } from "node:crypto";
import { AppError } from "./errors";
import { log } from "./log";
import type { Result } from "./result";

/** Runs a door's work and turns everything it can throw into a typed result; a fault of ours is logged and masked. */
export async function guard<Value>(door: string, work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, error: error.refusal };
    const code = databaseCode(error);
    // A reference to something that is not there, in this organisation or at all: the same answer.
    if (code === "23503") return { ok: false, error: { kind: "not-found" } };
    if (code === "23505") return { ok: false, error: { kind: "invalid", fields: { "": "duplicate" } } };
    const reference = randomUUID();
    log.error({ door, reference, code, err: describe(error) }, "a door failed");
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

// Connection refused, reset or timed out; server shutting down, starting or full.
function isAway(code: string | undefined): boolean {
  return code !== undefined && /^(E[A-Z]+|08...|57P0.|53300)$/.test(code);
}

// A statement's parameters are people's words: they stay out of the log.
function describe(error: unknown) {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return root instanceof Error
    ? { name: root.name, message: root.message, stack: root.stack }
    : { message: "not an error" };
}
