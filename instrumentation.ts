import type { Instrumentation } from "next";
import { answerEvents } from "@/app/api/events/answer-events";
import { answerBelowNext } from "@/lib/core/answer-below-next";
import { describeError } from "@/lib/core/described-error";
import { env } from "@/lib/core/env";
import { log } from "@/lib/core/log";
import { requestIdHeader } from "@/lib/core/request-id";
import { endInTime } from "@/lib/core/shutdown";

/** Once, before the first request: an environment that is wrong ends the start, with every problem named. */
export function register() {
  env();
  endInTime();
  answerBelowNext("/api/events", answerEvents);
}

/** A page or route that failed outside any door; the reference is what the error page shows. */
export const onRequestError: Instrumentation.onRequestError = (error, request, { routePath, routeType }) => {
  const reference = error instanceof Error && "digest" in error ? error.digest : undefined;
  const requestId = request.headers[requestIdHeader];
  log.error({ requestId, reference, routePath, routeType, err: describeError(error) }, "a request failed");
};
