import { routeActor } from "@/lib/auth/route-actor";
import { read } from "@/lib/core/read";
import { listMentionable } from "@/lib/people/queries/list-mentionable";

type Context = { params: Promise<{ org: string }> };

/** The members who can be mentioned, by what was typed of their name. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await routeActor((await params).org);
  if (actor instanceof Response) return actor;
  const text = new URL(request.url).searchParams.get("text") ?? "";
  const found = await read(listMentionable, actor, { text });
  return found.ok ? Response.json(found.value) : new Response(null, { status: 400 });
}
