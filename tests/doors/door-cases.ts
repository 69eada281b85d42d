import { backlogCases } from "./backlog-cases";
import { desiredCases } from "./desired-cases";
import type { DoorCase } from "./door-case";
import { journeyCases } from "./journey-cases";
import { peopleCases } from "./people-cases";
import { shareCases } from "./share-cases";
import { suggestionCases } from "./suggestion-cases";
import { templateCases } from "./template-cases";

/** How to knock at every door of the registry, by its name. */
export const doorCases: Readonly<Record<string, DoorCase>> = {
  ...journeyCases,
  ...backlogCases,
  ...desiredCases,
  ...peopleCases,
  ...shareCases,
  ...suggestionCases,
  ...templateCases,
};
