import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
// Vitest leaves one core free for itself; on two cores that would be half of them.
const maxWorkers = Math.max(2, availableParallelism() - 1);
// Starting a process for each file would take half of the time.
const oneProcess = { isolate: false };
// Pools, kept plans, settings and what listens are a process's own: who tries them gets one to themselves.
const apart = ["tests/{db,core,events}/**/*.db.test.ts"];
// What is of a direct connection by its nature: the doctor signs in as roles that a pooler does not know, plans are
// kept by a connection, and what listens needs its own.
const direct = ["tests/operations/**", "tests/db/plan-once.db.test.ts", "tests/events/**"];
const leftOut = process.env.DATABASE_BEHIND ? direct : [];
const withServer = { globalSetup: ["tests/support/database-server-setup.ts"], hookTimeout: 60_000 };

export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    // What a server's environment must hold; a suite with a database puts its own address over this one.
    env: {
      APP_URL: "http://localhost:3000",
      AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests",
      DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
      LOG_LEVEL: "silent",
    },
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          maxWorkers,
          ...oneProcess,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.db.test.ts", "tests/**/*.{contract,faults}.test.ts", "tests/**/fixtures/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          maxWorkers,
          ...oneProcess,
          include: ["tests/**/*.db.test.ts"],
          exclude: [...apart, ...leftOut],
          testTimeout: 30_000,
          ...withServer,
        },
      },
      {
        extends: true,
        test: {
          name: "database-apart",
          maxWorkers,
          include: apart,
          exclude: leftOut,
          testTimeout: 30_000,
          ...withServer,
        },
      },
      {
        extends: true,
        test: {
          name: "contract",
          include: ["tests/**/*.contract.test.ts"],
          testTimeout: 300_000,
          ...withServer,
        },
      },
      {
        extends: true,
        test: {
          name: "faults",
          include: ["tests/faults/*.faults.test.ts"],
          // What is tried in the long form only.
          exclude: process.env.FAULTS === "long" ? [] : ["tests/faults/pgbouncer.faults.test.ts"],
          testTimeout: 3_600_000,
          disableConsoleIntercept: true,
          // They wait more than they work.
          maxWorkers: 2,
          ...withServer,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
