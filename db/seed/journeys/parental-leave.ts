import type { SeedJourney } from "../seed-journey";

export const parentalLeave: SeedJourney = {
  key: "parental-leave",
  title: "Parental leave",
  service: "leave",
  lead: "hr",
  personas: ["amir", "birgit"],
  goal: "To look forward to it without worrying about the money.",
  expectations: "One answer, the same from everybody.",
  desiredExperience: "A plan on one page that home and work can both hold.",
  realisticExperience: "Figures within a week, a person to ask, and a good way back.",
  scopeStart: "A child is on the way",
  scopeEnd: "Three months after coming back",
  createdDaysAgo: 310,
  publishedDaysAgo: [290, 170, 40],
  stages: [
    {
      name: "Tell",
      phase: "before",
      goal: "Say it and be congratulated",
      touchpoints: [
        { title: "Tells the manager", does: "Says it after a meeting", thinks: "She was glad for me.", channel: "in-person", assumed: 2, desired: 2 },
        { title: "Reads the rules", does: "Looks up what applies", thinks: "Paragraphs. I have read them twice.", kind: "self-service", channel: "knowledge-base", department: "hr", assumed: 0, desired: 1, effort: 4, monthly: 30 },
        { title: "Talk with HR", does: "Sits down with HR", thinks: "Now I understand.", channel: "in-person", department: "hr", assumed: 2, desired: 2, decides: "Trusts the plan, or asks the union", monthly: 8 },
      ],
    },
    {
      name: "Plan",
      phase: "before",
      goal: "Know the money and the weeks",
      touchpoints: [
        { title: "Fills in the plan", does: "Enters the weeks", thinks: "It added them up for me.", kind: "self-service", channel: "portal", department: "hr", assumed: 1, desired: 1, monthly: 8 },
        { title: "What will I be paid?", does: "Asks payroll", thinks: "Another figure than HR's.", channel: "email", department: "finance", assumed: 0, desired: 2, expectedDays: 2, measuredDays: [5, 9], trigger: "HR and payroll calculate from different dates", monthly: 8 },
        { title: "Confirmed", does: "Gets the letter", thinks: "Black on white. Good.", channel: "letter", department: "hr", from: "us", assumed: 1, desired: 1, monthly: 8 },
      ],
    },
    {
      name: "Away",
      phase: "during",
      goal: "Be left in peace and not forgotten",
      touchpoints: [
        { title: "First month's pay", does: "Looks at the payslip", thinks: "As promised.", channel: "automated-notice", department: "finance", from: "us", assumed: 1, desired: 1, decides: "Stops checking, or checks every month", monthly: 8 },
        { title: "The account is closed", does: "Cannot read the mail", thinks: "Am I dismissed?", channel: "other", kind: "self-service", department: "it", assumed: 0, desired: 1, trigger: "Accounts rest after 90 days without sign-in", monthly: 5 },
        { title: "A card from the team", does: "Opens an envelope", thinks: "They think of me.", channel: "letter", assumed: 2, desired: 2 },
      ],
    },
    {
      name: "Come back",
      phase: "after",
      goal: "Find my place again",
      touchpoints: [
        { title: "Nobody asks when", does: "Hears nothing about the return", thinks: "Do they know that I come on Monday?", kind: "silence", channel: "other", department: "hr", from: "us", assumed: 1, desired: 1, monthly: 8 },
        { title: "First day back", does: "Starts the laptop", thinks: "Forty updates. And coffee.", channel: "in-person", department: "it", from: "us", assumed: 0, desired: 1, monthly: 8 },
        { title: "Talk after a month", does: "Talks with the manager", thinks: "We found the right hours.", channel: "in-person", department: "hr", from: "us", assumed: 1, desired: 2, monthly: 8 },
      ],
    },
  ],
};
