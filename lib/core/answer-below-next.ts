import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { describeError } from "./described-error";
import { log } from "./log";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Has what is asked of one path answered by Node's own server, before Next sees it. Next keeps some 50 kB of its own
 * for as long as an answer is under way, which counts where thousands are open at once; see
 * docs/decisions/streams-below-next.md.
 */
export function answerBelowNext(path: string, answer: Answer): void {
  const known = new WeakSet<Server>();
  // Told of each request before the server's listeners are; the server itself, Next shows to nobody.
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (known.has(server)) return;
    known.add(server);
    const others = server.listeners("request");
    server.removeAllListeners("request");
    server.on("request", (request: IncomingMessage, response: ServerResponse) => {
      if (pathOf(request) === path) void answered(answer, request, response);
      else for (const other of others) Reflect.apply(other, server, [request, response]);
    });
  });
}

const pathOf = ({ url = "" }: IncomingMessage) => url.split("?", 1)[0];

async function answered(answer: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await answer(request, response);
  } catch (error) {
    log.error({ path: pathOf(request), err: describeError(error) }, "a request failed");
    if (response.headersSent) response.destroy();
    else response.writeHead(500).end();
  }
}
