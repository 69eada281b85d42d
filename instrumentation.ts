import { env } from "@/lib/core/env";

/** Once, before the first request: an environment that is wrong ends the start, with every problem named. */
export function register() {
  env();
}
