import { parseEnv } from "@/lib/core/parse-env";
import type { Finding, Installation } from "../installation";

/** Every setting that is missing or wrong. */
export function checkSettings({ settings }: Installation): Finding[] {
  const result = parseEnv(settings);
  return result.ok ? [] : result.problems.map((wrong) => ({ wrong }));
}
