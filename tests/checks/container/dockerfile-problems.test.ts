import { describe, expect, it } from "vitest";
import { dockerfileProblems } from "@/scripts/checks/container/dockerfile-problems";

const good = [
  "FROM node:24.21.0-bookworm-slim AS build",
  "WORKDIR /app",
  "COPY package.json ./",
  "RUN npm ci",
  "FROM node:24.21.0-bookworm-slim",
  "ENV NODE_ENV=production PORT=3000",
  "COPY --from=build /app/.next/standalone ./",
  "USER node",
  'HEALTHCHECK CMD ["node", "healthy.js"]',
  'CMD ["node", "server.js"]',
  "",
].join("\n");

const problemsIn = (text: string) =>
  dockerfileProblems(text, {
    exists: (path) => path === "package.json",
    made: [".next/standalone"],
    node: "24.21.0",
  });

describe("the rules for a Dockerfile", () => {
  it("leave a good one alone", () => {
    expect(problemsIn(good)).toEqual([]);
  });

  it.each([
    [
      "a tag that moves",
      "FROM node:24.21.0-bookworm-slim\nENV",
      "FROM node:latest\nENV",
      /:5 node:latest is not pinned/,
    ],
    ["no tag", "AS build", "AS build\nFROM node AS other", /:2 node is not pinned/],
    [
      "another Node",
      "FROM node:24.21.0-bookworm-slim\nENV",
      "FROM node:22.1.0-slim\nENV",
      /:5 .* another Node/,
    ],
    ["root, because nobody is named", "USER node\n", "", /runs as root/],
    ["root by name", "USER node", "USER root:root", /runs as root/],
    ["root by number, at last", "USER node", "USER node\nUSER 0", /runs as root/],
    ["a user of the wrong stage", "USER node\n", "", /runs as root/],
    ["no health check", /HEALTHCHECK.*\n/, "", /needs a HEALTHCHECK/],
    ["a health check that is none", /HEALTHCHECK.*\n/, "HEALTHCHECK NONE\n", /needs a HEALTHCHECK/],
    ["nothing to start", /^CMD.*\n/m, "", /does not say what it starts/],
    ["an address that is fetched", "RUN npm ci", "ADD https://example.org/x.tgz /x", /:4 ADD/],
    ["a secret in the environment", "PORT=3000", "AUTH_SECRET=x", /:6 AUTH_SECRET would stay/],
    ["a secret as an argument", "RUN npm ci", "ARG NPM_TOKEN\nRUN npm ci", /:4 NPM_TOKEN would stay/],
    ["a connection string", "PORT=3000", "DATABASE_URL=postgres://x", /:6 DATABASE_URL would stay/],
    [
      "a source that is not there",
      "COPY package.json",
      "COPY package.json packages.json",
      /:3 packages.json is not there/,
    ],
    ["a stage that is not there", "--from=build", "--from=builder", /no stage builder/],
    ["what nobody makes", ".next/standalone", ".next/standby", /standby is neither/],
    ["an instruction that is none", "RUN npm ci", "RUNN npm ci", /:4 Unknown instruction/],
    ["a flag that is none", "--from=build", "--form=build", /:7 Unknown flag/],
  ])("find %s", (_, part, instead, sentence) => {
    const text = good.replace(part, instead);
    expect(text).not.toBe(good);
    expect(problemsIn(text).join("\n")).toMatch(sentence);
  });
});
