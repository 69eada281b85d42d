/**
 * What Node is told that serves. Left to itself it lets the part of its memory for what is short-lived grow to
 * 128 MB under load, and never gives that back: with a thousand streams opened, more than the streams take. The
 * Dockerfile says the same.
 */
export const serverFlags = ["--max-semi-space-size=16"] as const;
