/** Waiting times of the ready journeys, in minutes. */
export const waits = {
  quarter: 15,
  hour: 60,
  day: 1440,
  twoDays: 2880,
  week: 10_080,
  month: 43_200,
} as const;
