export const dynamic = "force-dynamic";

/** Whether the process serves requests at all; asks nothing of the database. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
