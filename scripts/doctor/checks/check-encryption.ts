import { TLSSocket } from "node:tls";
import { isLocal } from "@/lib/core/env-values";
import type { Finding, Installation } from "../installation";

/** Whether the way to a database on another machine is encrypted. */
export function checkEncryption({ settings, database }: Installation): Finding[] {
  const url = settings.DATABASE_URL?.trim() ?? "";
  if (!database || isLocal(url) || database.host.startsWith("/")) return [];
  if (database.connection.stream instanceof TLSSocket) return [];
  return [
    {
      wrong: `The connection to the database on ${database.host} is not encrypted: add ?sslmode=verify-full to DATABASE_URL.`,
    },
  ];
}
