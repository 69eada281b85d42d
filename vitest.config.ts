import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
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
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/**/*.db.test.ts", "tests/**/*.contract.test.ts", "tests/**/fixtures/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: "database", include: ["tests/**/*.db.test.ts"], testTimeout: 30_000, ...withServer },
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
    ],
  },
});
