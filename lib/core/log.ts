import pino from "pino";

/** Structured lines to stdout, without personal data. */
export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: undefined });
