/** How much one file may bring; per journey the limits of every import hold. */
export const csvLimits = {
  bytes: 64 * 1024 * 1024,
  rows: 100_000,
  journeys: 5000,
  columns: 200,
  settings: 200_000,
} as const;
