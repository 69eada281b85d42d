import { isDatabaseDoubted, queryOutsideTenants } from "@/db/client";
import { withinPatience } from "./within-patience";

const patienceMs = 2_000;

/** Whether the database cannot be reached. It is asked only when there is a doubt, so a good day costs nothing. */
export async function isDatabaseAway(): Promise<boolean> {
  if (!isDatabaseDoubted()) return false;
  try {
    await withinPatience(patienceMs, queryOutsideTenants("select 1", []));
    return false;
  } catch {
    return true;
  }
}
