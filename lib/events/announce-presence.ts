import { queryOutsideTenants } from "@/db/client";
import { presenceChannel, type Presence } from "./presence";

/** Tells every instance where somebody is. Nothing is written: what nobody hears is said again soon. */
export async function announcePresence(presence: Presence): Promise<void> {
  await queryOutsideTenants("select pg_notify($1, $2)", [presenceChannel, JSON.stringify(presence)]);
}
