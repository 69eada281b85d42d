import type { Result } from "@/lib/core/result";
import type { Visitor } from "./build-visitor";
import { callAction } from "./call-action";

/** A comment of the visitor's on their journey, through a server. */
export function commentThrough(
  instance: Parameters<typeof callAction>[0],
  visitor: Visitor,
  body: string,
  cookie = visitor.cookie,
): Promise<Result<unknown>> {
  const { slug, journeyId } = visitor;
  return callAction(instance, {
    action: "createCommentAction",
    path: `/${slug}/journeys/${journeyId}`,
    cookie,
    input: [slug, { subject: { kind: "journey", id: journeyId }, body }],
  });
}
