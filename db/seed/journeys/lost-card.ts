import type { SeedJourney } from "../seed-journey";

export const lostCard: SeedJourney = {
  key: "lost-card",
  title: "I have lost my access card",
  service: "card",
  lead: "security",
  personas: ["henning", "oliver"],
  goal: "To get in today, and to know that nobody else does with mine.",
  expectations: "No lecture.",
  desiredExperience: "Blocked in a minute, replaced in ten.",
  realisticExperience: "A day card at once, a new card the same day.",
  scopeStart: "The pocket is empty",
  scopeEnd: "The new card opens every door the old one did",
  createdDaysAgo: 35,
  publishedDaysAgo: [],
  stages: [
    {
      name: "Notice",
      phase: "before",
      goal: "Do the right thing first",
      touchpoints: [
        { title: "Stands at the door", does: "Searches the pockets", thinks: "Not today.", channel: "other", kind: "self-service", assumed: -1, desired: -1, tolerable: true },
        { title: "Follows a colleague in", does: "Slips through", thinks: "I should not do this.", channel: "word-of-mouth", assumed: 0, desired: 0 },
      ],
    },
    {
      name: "Replace",
      phase: "during",
      goal: "Get in again",
      touchpoints: [
        { title: "Reports it", does: "Calls the security desk", thinks: "Only open from seven.", channel: "phone", department: "security", assumed: 0, desired: 1, decides: "Reports it, or hopes to find it", monthly: 26 },
        { title: "Gets a day card", does: "Shows a passport", thinks: "Who carries a passport?", channel: "walk-in", department: "facilities", assumed: 0, desired: 1, monthly: 24 },
        { title: "Pays for a new one", does: "Looks for a way to pay", thinks: "Cash only.", channel: "in-person", department: "finance", assumed: -1, desired: 0, effort: 4, monthly: 24 },
        { title: "Waits for the print", does: "Comes back tomorrow", thinks: "And the day card ends at four.", kind: "waiting", channel: "other", department: "security", from: "us", assumed: -1, desired: 1, expectedDays: 0.5, measuredDays: [1, 3], monthly: 24 },
      ],
    },
    {
      name: "Afterwards",
      phase: "after",
      goal: "Forget it",
      touchpoints: [
        { title: "Half the doors", does: "Tries the archive", thinks: "The old one opened this.", channel: "other", kind: "self-service", department: "security", assumed: -1, desired: 1, monthly: 12 },
        { title: "Finds the old card", does: "Finds it in the jacket", thinks: "Do I hand it in? Where?", kind: "silence", channel: "other", department: "security", from: "us", assumed: 0, desired: 0, monthly: 8 },
      ],
    },
  ],
};
