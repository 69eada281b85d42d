import type { Secrets } from "./secrets";

/** Whom one can be in an embedded server. */
export type Role = "superuser" | "owner" | "app" | "backup";

const roleNames: Record<Role, string> = {
  superuser: "postgres",
  owner: "throughline_owner",
  app: "throughline_app",
  backup: "throughline_backup",
};

/** The connection string of a role in a server on this machine. */
export function roleUrl(role: Role, port: number, secrets: Secrets, database = "throughline"): string {
  return `postgres://${roleNames[role]}:${encodeURIComponent(secrets[role])}@127.0.0.1:${port}/${database}`;
}
