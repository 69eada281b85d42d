import { z } from "zod";

const localHosts = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether an address is on this machine, where plain http is no danger. */
export function isLocal(address: string): boolean {
  return URL.canParse(address) && localHosts.has(new URL(address).hostname);
}

/** A PostgreSQL connection string. */
export function connectionString(name: string) {
  return z
    .string(`${name} is missing: it says where PostgreSQL is.`)
    .refine(
      (value) =>
        /^postgres(ql)?:\/\//.test(value) && URL.canParse(value) && new URL(value).pathname.length > 1,
      `${name} must look like postgres://role:password@host:5432/database.`,
    );
}

/** An http(s) address. */
export function webAddress(name: string, example: string) {
  return z
    .string(`${name} is missing: set it to an address such as ${example}.`)
    .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
      error: `${name} must be an address such as ${example}.`,
      abort: true,
    })
    .refine(
      (value) => isLocal(value) || value.startsWith("https:"),
      `${name} must begin with https:// unless it is on localhost.`,
    );
}

/** A whole number within bounds, with what holds when it is not set. */
export function wholeNumber(name: string, bounds: { from: number; to: number; otherwise: number }) {
  const sentence = `${name} must be a whole number from ${bounds.from} to ${bounds.to}.`;
  return z
    .string()
    .regex(/^\d{1,9}$/, { error: sentence, abort: true })
    .transform(Number)
    .refine((value) => value >= bounds.from && value <= bounds.to, sentence)
    .default(bounds.otherwise);
}
