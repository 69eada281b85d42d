import type { VisitorActor } from "@/lib/core/actor";
import { requestIdOf } from "@/lib/core/request-id";
import { readShareToken } from "./share-token";

/** Who came with a token; null when it cannot be one of ours. Whether it opens anything, the door decides. */
export function visitorOf(token: string, headers: Headers): VisitorActor | null {
  const said = readShareToken(token);
  return said && { kind: "visitor", ...said, name: "", requestId: requestIdOf(headers) };
}
