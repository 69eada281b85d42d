/**
 * Resolves when this process is asked to stop: by a signal, or because whoever started it is gone. Later
 * requests are ignored, for npm and the terminal both send one.
 */
export function stopRequest(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve(signal));
    if (!process.connected) return;
    process.on("disconnect", () => resolve("SIGTERM"));
    // Waiting for that is no reason to stay.
    process.channel?.unref();
  });
}
