import { routeActor } from "@/lib/auth/route-actor";
import { env } from "@/lib/core/env";
import { read } from "@/lib/core/read";
import { isSameOrigin } from "@/lib/core/same-origin";
import { listDepartments } from "@/lib/departments/queries/list-departments";
import { openDelivery } from "@/lib/journeys/csv/open-delivery";
import { csvLimits } from "@/lib/journeys/formats/csv/csv-limits";

type Context = { params: Promise<{ org: string }> };

/** Takes a table in: what was decided about it on the first line, then the file. Answers a line for each step. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers.get("origin"), env().APP_URL)) return new Response(null, { status: 403 });
  const actor = await routeActor((await params).org);
  if (actor instanceof Response) return actor;
  if (!request.body) return new Response(null, { status: 400 });
  if (Number(request.headers.get("content-length")) > csvLimits.bytes + csvLimits.settings)
    return new Response(null, { status: 413 });
  const found = await read(listDepartments, actor, {});
  if (!found.ok) return new Response(null, { status: 503 });
  const { departments } = found.value;
  const steps = await openDelivery({ actor, departments, body: request.body, signal: request.signal });
  if (!steps) return new Response(null, { status: 400 });
  return new Response(steps, {
    headers: {
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    },
  });
}
