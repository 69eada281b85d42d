import { routeActor } from "@/lib/auth/route-actor";
import { backlogFilters } from "@/lib/backlog/backlog-filters";
import { improvementTable } from "@/lib/backlog/improvement-table";
import { listImprovements } from "@/lib/backlog/queries/list-improvements";
import { read } from "@/lib/core/read";

type Context = { params: Promise<{ org: string }> };

/** The backlog as CSV, narrowed as its page is. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await routeActor((await params).org);
  if (actor instanceof Response) return actor;
  const filters = backlogFilters(Object.fromEntries(new URL(request.url).searchParams));
  const found = await read(listImprovements, actor, filters);
  return found.ok ? improvementTable(found.value.improvements) : new Response(null, { status: 503 });
}
