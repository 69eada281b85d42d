import type { SeedJourney } from "../seed-journey";

export const softwareLicence: SeedJourney = {
  key: "software-licence",
  title: "Ordering a software licence",
  service: "licence",
  lead: "procurement",
  personas: ["sofie", "maja"],
  goal: "To use the program this week.",
  expectations: "As quick as at home.",
  desiredExperience: "Chosen, approved and installed in an hour.",
  realisticExperience: "Three days for what is on the list; an honest no for what is not.",
  scopeStart: "A program is missing",
  scopeEnd: "It has been used",
  createdDaysAgo: 260,
  publishedDaysAgo: [230, 75],
  stages: [
    {
      name: "Find out",
      phase: "before",
      goal: "Know whether we have it",
      touchpoints: [
        { title: "Searches the catalogue", does: "Looks for the program", thinks: "It is not listed. Or is it under T?", kind: "self-service", channel: "portal", department: "it", assumed: 0, desired: 1, monthly: 120 },
        { title: "Asks in the channel", does: "Asks colleagues", thinks: "Half of them bought it themselves.", channel: "chat", assumed: 0, desired: 0 },
      ],
    },
    {
      name: "Order",
      phase: "during",
      goal: "Get a yes or a no",
      touchpoints: [
        { title: "Fills in the request", does: "Answers fourteen questions", thinks: "How should I know the processor of the personal data?", kind: "self-service", channel: "portal", department: "procurement", assumed: 0, desired: 1, effort: 5, trigger: "The form is the lawyer's, not the user's", monthly: 64 },
        { title: "Security looks at it", does: "Waits for the assessment", thinks: "Nobody told me there was one.", kind: "waiting", channel: "other", department: "security", from: "us", assumed: -1, desired: 0, expectedDays: 2, measuredDays: [11, 30], monthly: 40 },
        { title: "Budget", does: "Asks the manager for a cost centre", thinks: "Forty crowns a month. Three signatures.", channel: "email", department: "finance", from: "us", assumed: -1, desired: 0, monthly: 60 },
        { title: "No word for two weeks", does: "Hears nothing", thinks: "I use the trial meanwhile.", kind: "silence", channel: "other", department: "procurement", from: "us", assumed: -1, desired: 0, expectedDays: 3, measuredDays: [13, 27], monthly: 60 },
        { title: "Yes or no", does: "Gets the answer", thinks: "Yes. The trial ended yesterday.", channel: "email", department: "procurement", from: "us", assumed: -1, desired: 1, decides: "Waits the next time, or buys it with a private card", monthly: 60 },
      ],
    },
    {
      name: "Use",
      phase: "after",
      goal: "Work with it",
      touchpoints: [
        { title: "It installs itself", does: "Finds it on the laptop", thinks: "Now that was smooth.", kind: "self-service", channel: "automated-notice", department: "it", from: "us", assumed: 1, desired: 1, monthly: 52 },
        { title: "The licence runs out", does: "Cannot open the file", thinks: "Before a meeting, of course.", channel: "automated-notice", department: "procurement", from: "us", assumed: -2, desired: 0, trigger: "Renewals are kept in one person's calendar", monthly: 9 },
      ],
    },
  ],
};
