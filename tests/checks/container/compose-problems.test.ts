import { describe, expect, it } from "vitest";
import { composeProblems } from "@/scripts/checks/container/compose-problems";
import { ignoreProblems } from "@/scripts/checks/container/ignore-problems";

const good = `
name: throughline
services:
  database:
    image: postgres:18.4-bookworm
    environment:
      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:?}
    volumes:
      - database:/var/lib/postgresql
    healthcheck:
      test: ["CMD", "pg_isready"]
  app:
    image: throughline:0.1.0
    build: .
    environment:
      DATABASE_URL: postgres://app:\${APP_PASSWORD:?}@database:5432/throughline
      AUTH_SECRET: \${AUTH_SECRET:?}
    depends_on:
      database:
        condition: service_healthy
volumes:
  database:
`;

const settings = {
  known: ["DATABASE_URL", "AUTH_SECRET", "PORT"],
  required: ["DATABASE_URL", "AUTH_SECRET"],
};

describe("the rules for a Compose file", () => {
  it("leave a good one alone", () => {
    expect(composeProblems(good, settings)).toEqual([]);
  });

  it.each([
    [
      "an image that moves",
      "postgres:18.4-bookworm",
      "postgres:latest",
      /database: postgres:latest is not pinned/,
    ],
    ["a major version alone", "postgres:18.4-bookworm", "postgres:18", /is not pinned/],
    ["a service without a health check", / +healthcheck:\n.*\n/, "", /database: it has no health check/],
    [
      "a database that all can reach",
      "    volumes:",
      '    ports: ["5432:5432"]\n    volumes:',
      /reachable from outside/,
    ],
    ["a database without a volume", / +volumes:\n.*\n/, "", /keeps nothing/],
    ["a volume that nobody declares", /\nvolumes:\n.*\n/, "\n", /there is no volume database/],
    ["an unknown setting", "AUTH_SECRET: ", "AUTH_SECRETS: ", /app: AUTH_SECRETS is no setting/],
    ["a missing setting", / +AUTH_SECRET: .*\n/, "", /app: AUTH_SECRET is missing/],
    ["a secret in the file", "${AUTH_SECRET:?}", "correct-horse", /app: AUTH_SECRET holds a secret/],
    ["a password in an address", "${APP_PASSWORD:?}@", "swordfish@", /app: DATABASE_URL holds a secret/],
    [
      "a fallback that is a secret",
      "${AUTH_SECRET:?}",
      "${AUTH_SECRET:-battery}",
      /AUTH_SECRET holds a secret/,
    ],
    [
      "waiting for nobody",
      "      database:\n        condition",
      "      base:\n        condition",
      /no service base to wait for/,
    ],
    ["a word that Compose does not know", "    build: .", "    biuld: .", /Unrecognized key/],
    ["no application", "  app:", "  web:", /no service named app/],
    ["no YAML", "services:", "services: [", /compose.yaml/],
  ])("find %s", (_, part, instead, sentence) => {
    const text = good.replace(part, () => instead);
    expect(text).not.toBe(good);
    expect(composeProblems(text, settings).join("\n")).toMatch(sentence);
  });

  it("do not let secrets and data into the build", () => {
    const all = [".git", ".env", ".env.*", ".data", ".next*", "node_modules"];
    expect(ignoreProblems(all.join("\n"))).toEqual([]);
    for (const one of all)
      expect(ignoreProblems(all.filter((path) => path !== one).join("\n"))).toHaveLength(1);
    expect(ignoreProblems([...all, "!.env"].join("\n"))).toHaveLength(1);
  });
});
