import type { PictureFields } from "../comparison/picture-fields";

// What was measured or collected is about the journey as it is; no wish changes it.
const found = new Set([
  "reported",
  "measuredWaitMedianMinutes",
  "measuredWaitP90Minutes",
  "monthlyVolume",
  "attachments",
]);

/**
 * What of a touchpoint a desired journey is compared by. The feeling that is wanted is the current journey's
 * desired score, or what is assumed there already; in the desired journey it is what is assumed.
 */
export function comparedFields(fields: PictureFields, side: "current" | "desired"): PictureFields {
  const { scoreAssumed = null, scoreDesired = null } = fields;
  const wanted = side === "desired" ? scoreAssumed : (scoreDesired ?? scoreAssumed);
  const kept = Object.entries(fields).filter(([field]) => field !== "scoreAssumed" && !found.has(field));
  return { ...Object.fromEntries(kept), scoreDesired: wanted };
}
