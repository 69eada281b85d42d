import { unreadiness } from "@/lib/core/readiness";

export const dynamic = "force-dynamic";

/** Whether requests can be answered: the database is reachable and up to date. */
export async function GET(): Promise<Response> {
  const reason = await unreadiness();
  const headers = { "cache-control": "no-store" };
  return reason
    ? Response.json({ status: "unready", reason }, { status: 503, headers })
    : Response.json({ status: "ok" }, { headers });
}
