import pino from "pino";
import { currentRequestId } from "./request-scope";

/**
 * Structured lines to stdout, without personal data: ids, names of doors, codes and durations, and never a text that
 * a person wrote, a name, an address or a query. Within a request each line carries its id.
 */
export const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: undefined,
  mixin() {
    const requestId = currentRequestId();
    return requestId === undefined ? {} : { requestId };
  },
});
