import { createServer, type Server } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { claimPort } from "@/scripts/processes/claim-port";
import { freePort } from "@/scripts/processes/free-port";

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) server.close();
});

async function occupied(host: string): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

test.each(["127.0.0.1", "0.0.0.0"])(
  "a port in use on %s is refused in one sentence with its number and variable",
  async (host) => {
    const port = await occupied(host);
    vi.stubEnv("IDP_PORT", String(port));
    await expect(claimPort("IDP_PORT", 3001)).rejects.toThrow(
      `Port ${port} is already in use: stop what uses it, or set IDP_PORT to another port.`,
    );
  },
);

test("a free one is taken as it is", async () => {
  const port = await freePort();
  vi.stubEnv("PORT", "");
  expect(await claimPort("PORT", port)).toBe(port);
});

test.each(["0", "65536", "-1", "3000x", "3e3"])("%s is no port", async (text) => {
  vi.stubEnv("PORT", text);
  await expect(claimPort("PORT", 3000)).rejects.toThrow(
    `PORT must be a port from 1 to 65535, and is "${text}".`,
  );
});
