import type { SuggestedField, SuggestedFields } from "../model";

type Values = { was: SuggestedFields; now: SuggestedFields; suggested: SuggestedFields };

/**
 * How a suggestion stands to what the touchpoint says now: `changed` are fields that somebody changed since to
 * something else than what is suggested, `settled` those that say already what is suggested.
 */
export function compareFields({ was, now, suggested }: Values) {
  const fields = Object.keys(suggested) as SuggestedField[];
  const settled = fields.filter((field) => same(now[field], suggested[field]));
  const changed = fields.filter((field) => !settled.includes(field) && !same(was[field], now[field]));
  return { fields, settled, changed };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
