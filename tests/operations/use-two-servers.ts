import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { closePool } from "@/db/client";
import type { EmbeddedServer } from "@/scripts/database/embedded-server";
import type { Role } from "@/scripts/database/role-url";
import { startTemporaryServer } from "@/scripts/database/temporary-server";
import { ensurePostgres } from "@/scripts/test/ensure-postgres";

/** Two servers of one version, each with roles and an empty database; PG_BIN names the programs that go with them. */
export function useTwoServers() {
  const servers: EmbeddedServer[] = [];
  const clients: pg.Client[] = [];
  let major = 0;

  beforeAll(async () => {
    const programs = await ensurePostgres();
    major = programs.major;
    process.env.PG_BIN = programs.bin;
    servers.push(
      ...(await Promise.all([programs.bin, programs.bin].map((bin) => startTemporaryServer({ bin })))),
    );
  }, 180_000);

  afterAll(async () => {
    await closePool();
    await Promise.all(clients.map((client) => client.end()));
    await Promise.all(servers.map((server) => server.stop()));
  });

  const server = (place: 0 | 1) => {
    const found = servers[place];
    if (!found) throw new Error("the servers are not there yet");
    return found;
  };
  return {
    major: () => major,
    source: () => server(0),
    target: () => server(1),
    /** A connection that is closed at the end. */
    connect: async (place: 0 | 1, role: Role): Promise<pg.Client> => {
      const client = new pg.Client({ connectionString: server(place).url(role) });
      await client.connect();
      clients.push(client);
      return client;
    },
  };
}
