import type { SeedJourney } from "../seed-journey";
import { disruption } from "./disruption";
import { joining } from "./joining";
import { lostCard } from "./lost-card";
import { moving } from "./moving";
import { newLaptop } from "./new-laptop";
import { parentalLeave } from "./parental-leave";
import { softwareLicence } from "./software-licence";
import { travelExpenses } from "./travel-expenses";

/** The demonstration's journeys; one that is part of another comes after it. */
export const seedJourneys: readonly SeedJourney[] = [
  joining,
  newLaptop,
  disruption,
  moving,
  parentalLeave,
  softwareLicence,
  travelExpenses,
  lostCard,
];
