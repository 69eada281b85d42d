import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { noteBuild } from "@/scripts/build/build-marker";
import { sourceDigest } from "@/scripts/build/source-digest";
import { examine } from "@/scripts/doctor/examine";
import { asRole } from "../support/as-role";
import { createTestDatabase, type TestDatabase } from "../support/test-database";
import { plantedPrograms } from "./planted-programs";

type Answer = { status?: number; headers?: Record<string, string>; body?: object };
type Name = "DATABASE_URL" | "DATABASE_OWNER_URL" | "BACKUP_DATABASE_URL" | "BACKUP_DIRECTORY" | "APP_URL";
type Secret = "AUTH_SECRET" | "OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET";
type Settings = Record<Name | Secret, string>;

/** An installation with nothing wrong, before each test anew: a database, a build, a server and a provider. */
export function useInstallation() {
  const root = mkdtempSync(join(tmpdir(), "throughline-doctor-"));
  const backups = join(root, "backups");
  const answers = new Map<string, Answer>();
  const before = process.env.PG_BIN;
  let database: TestDatabase | undefined;
  let web: Server | undefined;
  let address = "";

  beforeAll(async () => {
    database = await createTestDatabase();
    const server = createServer((request, response) => {
      const { status = 404, headers = {}, body = {} } = answers.get(request.url ?? "") ?? {};
      response.writeHead(status, headers).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    web = server;
    address = `http://localhost:${(server.address() as AddressInfo).port}`;
    mkdirSync(join(root, ".next"));
    mkdirSync(backups);
  });

  beforeEach(() => {
    writeFileSync(join(root, ".next", "BUILD_ID"), "this-build");
    noteBuild(root, ".next", sourceDigest(root));
    writeFileSync(join(backups, "kept.dump"), "");
    plantPgDump("99.1");
    answers.clear();
    answers.set("/readyz", { status: 200, body: { status: "ok" } });
    answers.set("/_next/static/this-build/_buildManifest.js", { status: 200 });
    answers.set("/.well-known/openid-configuration", {
      status: 200,
      body: {
        issuer: address,
        authorization_endpoint: `${address}/authorise`,
        token_endpoint: `${address}/token`,
        jwks_uri: `${address}/keys`,
      },
    });
  });

  afterAll(async () => {
    if (before === undefined) delete process.env.PG_BIN;
    else process.env.PG_BIN = before;
    web?.close();
    rmSync(root, { recursive: true, force: true });
    await database?.drop();
  });

  const plantPgDump = (version: string) =>
    void (process.env.PG_BIN = plantedPrograms(root, "/nowhere", {
      pg_dump: `echo 'pg_dump (PostgreSQL) ${version}'`,
    }));

  const settings = (): Settings => {
    if (!database) throw new Error("the installation is not there yet");
    return {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      BACKUP_DATABASE_URL: database.backupUrl,
      BACKUP_DIRECTORY: backups,
      APP_URL: address,
      AUTH_SECRET: "not-to-be-seen-not-to-be-seen-not-to-be-seen",
      OIDC_ISSUER: address,
      OIDC_CLIENT_ID: "throughline",
      OIDC_CLIENT_SECRET: "nor-is-this-one",
    };
  };

  /** What the doctor says, with these settings changed; a note stands in parentheses. */
  const told = async (changed: Partial<Settings> = {}): Promise<string[]> => {
    const findings = await examine({ ...settings(), ...changed }, root);
    return findings.map((finding) => ("wrong" in finding ? finding.wrong : `(${finding.note})`));
  };

  return {
    root,
    backups,
    answers,
    settings,
    told,
    plantPgDump,
    address: () => address,
    databaseName: () => new URL(settings().DATABASE_URL).pathname.slice(1),
    superuserUrl: () => {
      const url = new URL(inject("databaseServer").superuserUrl);
      url.pathname = new URL(settings().DATABASE_URL).pathname;
      return url.href;
    },
    /** Runs statements, asks the doctor, and undoes them. */
    toldAfter: async (url: string, plant: string, undo: string): Promise<string[]> => {
      await asRole(url, plant);
      try {
        return await told();
      } finally {
        await asRole(url, undo);
      }
    },
  };
}
