import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerBelowNext } from "@/lib/core/answer-below-next";

const seen: string[] = [];
let server: Server;
let origin: string;

beforeAll(async () => {
  answerBelowNext("/below", async (request, response) => {
    const how = new URL(request.url ?? "", "http://localhost").searchParams.get("how");
    if (how === "fails") throw new Error("before anything was said");
    response.writeHead(200).write("begun, ");
    if (how === "breaks") throw new Error("half-way");
    await Promise.resolve();
    response.end("and ended");
  });
  // As Next does: the server stands, and listens, before anybody hears of it.
  server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.end("above");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const textOf = async (path: string) => (await fetch(origin + path)).text();

test("one path is answered below, from the first request on, and everything else as before", async () => {
  expect(await textOf("/below?how=well")).toBe("begun, and ended");
  for (const path of ["/", "/below/more", "/belo", "/elsewhere?at=/below"])
    expect(await textOf(path)).toBe("above");
  expect(await textOf("/below")).toBe("begun, and ended");
  expect(seen).toEqual(["/", "/below/more", "/belo", "/elsewhere?at=/below"]);
});

test("a fault ends the answer, and nothing else", async () => {
  const { status } = await fetch(`${origin}/below?how=fails`);
  expect(status).toBe(500);
  await expect(textOf("/below?how=breaks")).rejects.toThrow();
  expect(await textOf("/below")).toBe("begun, and ended");
});
