import { connect, createServer } from "node:net";
import { PlainError } from "./plain-error";

/** The port that a variable names, refused with one sentence when it cannot be listened on. */
export async function claimPort(variable: string, fallback: number): Promise<number> {
  const text = process.env[variable]?.trim() || String(fallback);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new PlainError(`${variable} must be a port from 1 to 65535, and is "${text}".`);
  }
  for (const host of ["127.0.0.1", "::1"]) {
    // On some systems a port can be listened on beside another's wildcard; whoever answers has it.
    const problem = (await answers(port, host)) ? "EADDRINUSE" : await listenProblem(port, host);
    if (problem === "EADDRINUSE") {
      throw new PlainError(
        `Port ${port} is already in use: stop what uses it, or set ${variable} to another port.`,
      );
    }
    if (problem === "EACCES") {
      throw new PlainError(
        `Port ${port} may not be used by this user: set ${variable} to a port above 1023.`,
      );
    }
  }
  return port;
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 1_000 });
    const done = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket
      .on("connect", () => done(true))
      .on("error", () => done(false))
      .on("timeout", () => done(false));
  });
}

function listenProblem(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (error: NodeJS.ErrnoException) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
