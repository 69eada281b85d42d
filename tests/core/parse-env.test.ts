import { describe, expect, test } from "vitest";
import { envFields } from "@/lib/core/env-fields";
import { parseEnv } from "@/lib/core/parse-env";

const enough = {
  DATABASE_URL: "postgres://throughline_app:secret@db.example.org:5432/throughline",
  APP_URL: "https://throughline.example.org",
  AUTH_SECRET: "x".repeat(32),
};

const problems = (source: Record<string, string>) => {
  const result = parseEnv(source);
  return result.ok ? [] : result.problems;
};

test("three settings are enough, and the others have their defaults", () => {
  expect(parseEnv(enough)).toMatchObject({
    ok: true,
    value: {
      PORT: 3000,
      DATABASE_POOL_SIZE: 10,
      SESSION_IDLE_MINUTES: 480,
      SESSION_ABSOLUTE_HOURS: 168,
      LOG_LEVEL: "info",
    },
  });
});

test("everything that is wrong is told at once, a sentence each", () => {
  expect(
    problems({ APP_URL: "http://example.org/path", AUTH_SECRET: "short", PORT: "0", LOG_LEVEL: "loud" }),
  ).toEqual([
    "DATABASE_URL is missing: it says where PostgreSQL is.",
    "APP_URL must begin with https:// unless it is on localhost.",
    "APP_URL must be an address without a path.",
    "AUTH_SECRET must have at least 32 characters. Make one with: openssl rand -base64 48",
    "PORT must be a whole number from 1 to 65535.",
    "LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent.",
  ]);
});

test("what is left empty is not set", () => {
  expect(parseEnv({ ...enough, OIDC_ISSUER: "", PORT: " " })).toMatchObject({
    ok: true,
    value: { PORT: 3000 },
  });
});

describe("what must fit together", () => {
  test("the provider's settings are all there or none", () => {
    expect(problems({ ...enough, OIDC_ISSUER: "https://login.example.org" })).toEqual([
      "OIDC_CLIENT_ID is missing: the OIDC settings are set together or not at all.",
      "OIDC_CLIENT_SECRET is missing: the OIDC settings are set together or not at all.",
    ]);
  });

  test("the demonstration's provider is refused where people would use it", () => {
    const oidc = { OIDC_ISSUER: "http://localhost:3001", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
    expect(problems({ ...enough, ...oidc })).toHaveLength(1);
    expect(problems({ ...enough, ...oidc, APP_URL: "http://localhost:3000" })).toEqual([]);
  });

  test("the server may not own its tables", () => {
    expect(problems({ ...enough, DATABASE_OWNER_URL: enough.DATABASE_URL })).toEqual([
      "DATABASE_URL and DATABASE_OWNER_URL must sign in as different roles: the server may not own its tables.",
    ]);
  });
});

test("an issuer is kept to the letter, since the provider's own name for itself is compared with it", () => {
  const oidc = {
    OIDC_ISSUER: "https://login.example.org/tenant/",
    OIDC_CLIENT_ID: "a",
    OIDC_CLIENT_SECRET: "b",
  };
  expect(parseEnv({ ...enough, ...oidc, APP_URL: "https://throughline.example.org/" })).toMatchObject({
    value: { OIDC_ISSUER: "https://login.example.org/tenant/", APP_URL: "https://throughline.example.org" },
  });
});

test.each(Object.entries(envFields))("%s is described", (_name, schema) => {
  expect(schema.meta()).toMatchObject({
    description: expect.stringMatching(/\.$/) as unknown,
    example: expect.any(String) as unknown,
  });
});
