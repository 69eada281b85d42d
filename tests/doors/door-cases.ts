import { backlogCases } from "./backlog-cases";
import type { DoorCase } from "./door-case";
import { journeyCases } from "./journey-cases";
import { peopleCases } from "./people-cases";

/** How to knock at every door of the registry, by its name. */
export const doorCases: Readonly<Record<string, DoorCase>> = {
  ...journeyCases,
  ...backlogCases,
  ...peopleCases,
};
