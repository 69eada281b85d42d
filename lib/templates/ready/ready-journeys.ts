import { disruptionDa } from "./disruption/disruption-da";
import { disruptionEn } from "./disruption/disruption-en";
import { disruptionFacts } from "./disruption/disruption-facts";
import { joiningDa } from "./joining/joining-da";
import { joiningEn } from "./joining/joining-en";
import { joiningFacts } from "./joining/joining-facts";
import { movingDa } from "./moving/moving-da";
import { movingEn } from "./moving/moving-en";
import { movingFacts } from "./moving/moving-facts";
import { newLaptopDa } from "./new-laptop/new-laptop-da";
import { newLaptopEn } from "./new-laptop/new-laptop-en";
import { newLaptopFacts } from "./new-laptop/new-laptop-facts";
import { parentalLeaveDa } from "./parental-leave/parental-leave-da";
import { parentalLeaveEn } from "./parental-leave/parental-leave-en";
import { parentalLeaveFacts } from "./parental-leave/parental-leave-facts";
import type { ReadyFacts, ReadyWords } from "./ready-journey";

/** In which languages the ready journeys are told; English to everybody else. */
export const readyLanguages = ["en", "da"] as const;
export type ReadyLanguage = (typeof readyLanguages)[number];

type ReadyJourney = { facts: ReadyFacts } & Record<ReadyLanguage, ReadyWords>;

/** The journeys that nearly every organisation has, to begin with instead of an empty page. */
export const readyJourneys: ReadonlyMap<string, ReadyJourney> = new Map([
  ["new-laptop", { facts: newLaptopFacts, en: newLaptopEn, da: newLaptopDa }],
  ["disruption", { facts: disruptionFacts, en: disruptionEn, da: disruptionDa }],
  ["joining", { facts: joiningFacts, en: joiningEn, da: joiningDa }],
  ["moving", { facts: movingFacts, en: movingEn, da: movingDa }],
  ["parental-leave", { facts: parentalLeaveFacts, en: parentalLeaveEn, da: parentalLeaveDa }],
]);
