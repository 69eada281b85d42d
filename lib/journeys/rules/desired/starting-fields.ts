import type { TouchpointFields } from "@/lib/journeys/model";

/** What a desired journey's copy of a touchpoint says at first: the same, felt as one wishes, nothing measured. */
export function startingFields(fields: TouchpointFields): TouchpointFields {
  return {
    ...fields,
    scoreAssumed: fields.scoreDesired ?? fields.scoreAssumed,
    measuredWaitMedianMinutes: null,
    measuredWaitP90Minutes: null,
    monthlyVolume: null,
    attachments: [],
  };
}
