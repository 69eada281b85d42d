import { z } from "zod";
import { connectionString, webAddress, wholeNumber } from "./env-values";

const secretHint = "Make one with: openssl rand -base64 48";
const levels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** Every setting of the server. `.env.example` and `docs/operations.md` are generated from here. */
export const envFields = {
  DATABASE_URL: connectionString("DATABASE_URL").meta({
    description:
      "PostgreSQL (15 or newer) as the application's role, which owns nothing and cannot bypass row-level security.",
    example: "postgres://throughline_app:password@localhost:5432/throughline",
  }),
  APP_URL: webAddress("APP_URL", "https://throughline.example.org")
    .refine((value) => /^https?:\/\/[^/?#]+\/?$/.test(value), "APP_URL must be an address without a path.")
    .transform((value) => new URL(value).origin)
    .meta({
      description: "The address that people type, without a path; https:// unless it is on localhost.",
      example: "https://throughline.example.org",
    }),
  AUTH_SECRET: z
    .string(`AUTH_SECRET is missing. ${secretHint}`)
    .min(32, `AUTH_SECRET must have at least 32 characters. ${secretHint}`)
    .meta({
      description: "Encrypts the session cookie; 32 characters or more. Changing it signs everybody out.",
      example: "",
    }),
  DATABASE_OWNER_URL: connectionString("DATABASE_OWNER_URL").optional().meta({
    description:
      "The same database as the role that owns the tables. When it is set, `npm start` migrates first.",
    example: "postgres://throughline_owner:password@localhost:5432/throughline",
  }),
  BACKUP_DATABASE_URL: connectionString("BACKUP_DATABASE_URL").optional().meta({
    description:
      "The same database as the role that reads everything past row-level security; for `npm run backup` only.",
    example: "postgres://throughline_backup:password@localhost:5432/throughline",
  }),
  BACKUP_DIRECTORY: z.string().optional().meta({
    description:
      "Where `npm run backup` keeps its files. When it is set, `npm run doctor` says if the newest is too old.",
    example: "/var/backups/throughline",
  }),
  DATABASE_LISTEN_URL: connectionString("DATABASE_LISTEN_URL").optional().meta({
    description:
      "A direct way to the database for the one connection that listens for changes, where `DATABASE_URL` leads through a pooler such as PgBouncer.",
    example: "postgres://throughline_app:password@localhost:5432/throughline",
  }),
  DATABASE_POOL_SIZE: wholeNumber("DATABASE_POOL_SIZE", { from: 1, to: 500, otherwise: 10 }).meta({
    description: "How many database connections one server may hold.",
    example: "10",
  }),
  DATABASE_STATEMENT_SECONDS: wholeNumber("DATABASE_STATEMENT_SECONDS", {
    from: 1,
    to: 3_600,
    otherwise: 15,
  }).meta({
    description: "How long one statement may take before it is given up and the person told to try again.",
    example: "15",
  }),
  OIDC_ISSUER: webAddress("OIDC_ISSUER", "https://login.example.org").optional().meta({
    description:
      "The OpenID Connect provider that people sign in with. Its callback address is `APP_URL/api/auth/callback/oidc`.",
    example: "https://login.example.org",
  }),
  OIDC_CLIENT_ID: z
    .string()
    .optional()
    .meta({ description: "What the provider calls us.", example: "throughline" }),
  OIDC_CLIENT_SECRET: z.string().optional().meta({ description: "Our secret at the provider.", example: "" }),
  OIDC_NAME: z
    .string()
    .optional()
    .meta({ description: "What the sign-in button calls the provider.", example: "Example SSO" }),
  SESSION_IDLE_MINUTES: wholeNumber("SESSION_IDLE_MINUTES", { from: 1, to: 43_200, otherwise: 8 * 60 }).meta({
    description: "A session that was not used for so many minutes has ended.",
    example: "480",
  }),
  SESSION_ABSOLUTE_HOURS: wholeNumber("SESSION_ABSOLUTE_HOURS", {
    from: 1,
    to: 8_760,
    otherwise: 7 * 24,
  }).meta({
    description: "A session has ended after so many hours, however busy it was.",
    example: "168",
  }),
  PORT: wholeNumber("PORT", { from: 1, to: 65_535, otherwise: 3000 }).meta({
    description: "Where the server listens.",
    example: "3000",
  }),
  LOG_LEVEL: z
    .enum(levels, `LOG_LEVEL must be one of ${levels.join(", ")}.`)
    .default("info")
    .meta({ description: `How much is logged: ${levels.join(", ")}.`, example: "info" }),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .string()
    .refine(
      (value) => [16, 24, 32].includes(Buffer.from(value, "base64").length),
      "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 random bytes in base64. Make one with: openssl rand -base64 32",
    )
    .optional()
    .meta({
      description:
        "Needed when several servers run side by side, the same for all, when building and when running; 32 bytes in base64.",
      example: "",
    }),
};

/** The environment after checking, with what holds when something is not set. */
export type Env = z.output<z.ZodObject<typeof envFields>>;
