import type { Env } from "./env-fields";
import { parseEnv } from "./parse-env";

let checked: Env | undefined;

/** The server's settings, checked at their first use and then kept. Throws with every problem named. */
export function env(): Env {
  if (checked) return checked;
  const result = parseEnv(process.env);
  if (!result.ok) throw new Error(`The environment is not right:\n- ${result.problems.join("\n- ")}`);
  checked = result.value;
  return checked;
}
