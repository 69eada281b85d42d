import { subscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { closePool } from "@/db/client";
import { log } from "./log";

// Whoever asked waits ten seconds and then kills.
const patienceMs = 8_000;

// Next bundles a module more than once; the process ends once.
const holder = globalThis as { [key: symbol]: AbortController | undefined };
const key = Symbol.for("throughline.shutdown");
const stopping = () => (holder[key] ??= new AbortController());

/** Aborted when the server has been asked to stop: whatever would stay open by itself ends upon it. */
export const shutdownSignal = (): AbortSignal => stopping().signal;

/**
 * Beside what Next does upon SIGTERM (take no more connections, let requests finish, end): says so to whoever
 * asks, closes the connections that a load balancer would keep using, and ends all the same when one does not.
 */
export function endInTime(): void {
  let server: Server | undefined;
  subscribe("http.server.request.start", (message) => {
    const request = message as { server: Server; response: ServerResponse };
    server = request.server;
    if (shutdownSignal().aborted) request.response.setHeader("connection", "close");
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      stopping().abort();
      setInterval(() => server?.closeIdleConnections(), 100).unref();
      setTimeout(() => void endNow(signal === "SIGINT" ? 130 : 143), patienceMs).unref();
    });
  }
}

async function endNow(code: number): Promise<never> {
  log.warn("requests were still under way when the time to stop was over");
  // A transaction under way keeps its connection; the process takes it along.
  await Promise.race([closePool(), delay(500)]);
  process.exit(code);
}
