import { z } from "zod";
import { envFields, type Env } from "./env-fields";
import { isLocal } from "./env-values";

type Source = Readonly<Record<string, string | undefined>>;

/** Checks an environment; every problem is one plain sentence, and all of them are told at once. */
export function parseEnv(source: Source): { ok: true; value: Env } | { ok: false; problems: string[] } {
  const given = Object.fromEntries(Object.keys(envFields).map((name) => [name, valueOf(source, name)]));
  const result = z.object(envFields).safeParse(given);
  const problems = [
    ...(result.error?.issues.map((issue) => issue.message) ?? []),
    ...combinationProblems(given),
  ];
  return result.success && problems.length === 0 ? { ok: true, value: result.data } : { ok: false, problems };
}

// A line left empty in an .env file means that it is not set.
function valueOf(source: Source, name: string): string | undefined {
  return source[name]?.trim() || undefined;
}

function combinationProblems(given: Source): string[] {
  const problems: string[] = [];
  const oidc = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"];
  const missing = oidc.filter((name) => !given[name]);
  if (missing.length < oidc.length || given.OIDC_NAME) {
    problems.push(
      ...missing.map((name) => `${name} is missing: the OIDC settings are set together or not at all.`),
    );
  }
  const [app, issuer] = [given.APP_URL, given.OIDC_ISSUER];
  if (app && issuer && isLocal(issuer) && URL.canParse(app) && !isLocal(app)) {
    problems.push(
      "OIDC_ISSUER is on localhost although APP_URL is not: a demonstration's provider has no place in production.",
    );
  }
  const application = roleOf(given.DATABASE_URL);
  if (application && application === roleOf(given.DATABASE_OWNER_URL)) {
    problems.push(
      "DATABASE_URL and DATABASE_OWNER_URL must sign in as different roles: the server may not own its tables.",
    );
  }
  if (application && application === roleOf(given.BACKUP_DATABASE_URL)) {
    problems.push(
      "DATABASE_URL and BACKUP_DATABASE_URL must sign in as different roles: the server may not see past row-level security.",
    );
  }
  return problems;
}

function roleOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).username : undefined;
}
