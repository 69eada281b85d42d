import type { SeedJourney } from "../seed-journey";

export const disruption: SeedJourney = {
  key: "disruption",
  title: "Report a disruption",
  service: "disruption",
  lead: "it",
  personas: ["maja", "henning", "birgit"],
  goal: "To work again, and to know that somebody is at it until then.",
  expectations: "Told once, understood at once.",
  desiredExperience: "A person who understands the problem as mine, not as a category.",
  realisticExperience: "An honest time, kept or corrected.",
  scopeStart: "Something does not work",
  scopeEnd: "It has worked for a week",
  createdDaysAgo: 345,
  publishedDaysAgo: [325, 150],
  stages: [
    {
      name: "Notice",
      phase: "before",
      goal: "Understand whether it is me",
      touchpoints: [
        { title: "Asks next door", does: "Asks whether it works for others", thinks: "So it is not only me.", channel: "word-of-mouth", assumed: 0, desired: 0 },
        { title: "Looks at the status page", does: "Looks for a known disruption", thinks: "All green. Of course.", kind: "self-service", channel: "portal", department: "it", assumed: 1, desired: 1, trigger: "The page is updated by hand", monthly: 310 },
      ],
    },
    {
      name: "Tell",
      phase: "during",
      goal: "Be understood the first time",
      touchpoints: [
        { title: "Calls the desk", does: "Waits in the queue", thinks: "Number nine. A citizen is waiting.", kind: "waiting", channel: "phone", department: "it", assumed: 0, desired: 1, expectedDays: 0.003, measuredDays: [0.006, 0.02], monthly: 620 },
        { title: "Is my problem understood?", does: "Explains what happens", thinks: "He asked what I was trying to do. Good.", channel: "phone", department: "it", assumed: -1, desired: 2, decides: "Trusts the desk, or finds a way around it", trigger: "The script asks for a category first", monthly: 620 },
        { title: "Receipt by e-mail", does: "Gets a number", thinks: "A number. No time.", channel: "automated-notice", department: "it", from: "us", assumed: 1, desired: 1, monthly: 900 },
      ],
    },
    {
      name: "Wait",
      phase: "during",
      goal: "Know how long",
      touchpoints: [
        { title: "No word until the evening", does: "Works on paper", thinks: "Is anybody at it?", kind: "silence", channel: "other", department: "it", from: "us", assumed: 0, desired: 1, expectedDays: 0.1, measuredDays: [0.4, 1.5], monthly: 240 },
        { title: "Technician comes", does: "Shows the problem again", thinks: "He had the right cable with him.", channel: "in-person", department: "facilities", from: "us", assumed: 1, desired: 1, backStage: "Cabling belongs to Facilities", monthly: 70 },
        { title: "Solved", does: "Tries again", thinks: "It works.", channel: "phone", department: "it", from: "us", assumed: 1, desired: 2, monthly: 880 },
      ],
    },
    {
      name: "Afterwards",
      phase: "after",
      goal: "Trust that it stays so",
      touchpoints: [
        { title: "Closed by itself", does: "Reads that the case is closed", thinks: "I was not asked.", channel: "automated-notice", department: "it", from: "us", assumed: 0, desired: 1, monthly: 880 },
        { title: "It happens again", does: "Starts from the beginning", thinks: "And I explain it all once more.", channel: "phone", department: "it", assumed: -2, desired: 0, trigger: "A new case does not know the old one", monthly: 90 },
      ],
    },
  ],
};
