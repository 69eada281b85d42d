import type { SeedJourney } from "../seed-journey";

export const joining: SeedJourney = {
  key: "joining",
  title: "Joining the organisation",
  service: "joining",
  lead: "hr",
  personas: ["oliver", "birgit"],
  goal: "To be expected, equipped and useful from the first week.",
  expectations: "That the departments talk to one another, so that I need not.",
  desiredExperience: "A first day on which everything and everybody is ready.",
  realisticExperience: "One plan, one named person, and no day without knowing what comes next.",
  scopeStart: "The contract is signed",
  scopeEnd: "The talk after three months",
  createdDaysAgo: 352,
  publishedDaysAgo: [330, 240, 95],
  stages: [
    {
      name: "Before the first day",
      phase: "before",
      goal: "Know that I am expected",
      touchpoints: [
        { title: "Signs the contract", does: "Signs on the phone", thinks: "That was easy.", kind: "self-service", channel: "portal", department: "hr", assumed: 2, desired: 2, monthly: 24, systems: "HR system" },
        { title: "Welcome letter", does: "Reads a letter from the director", thinks: "They wrote my name by hand.", channel: "letter", department: "hr", from: "us", assumed: 1, desired: 1, monthly: 24 },
        { title: "Five quiet weeks", does: "Hears nothing", thinks: "Am I expected on Monday?", kind: "silence", channel: "other", department: "hr", from: "us", assumed: 0, desired: 1, expectedDays: 7, measuredDays: [33, 58], trigger: "Nobody owns the time between contract and start", monthly: 24 },
        { title: "Asks the coming manager", does: "Sends a message", thinks: "She did not know either.", channel: "sms", assumed: -1, desired: 0 },
        { title: "Photo for the card", does: "Uploads a picture", thinks: "Refused. No reason given.", kind: "self-service", channel: "portal", department: "security", assumed: 0, desired: 1, effort: 4, monthly: 24, systems: "Access control" },
        { title: "Bank details", does: "Fills in the payroll form", thinks: "I gave this in the contract.", kind: "self-service", channel: "email", department: "finance", from: "us", assumed: 0, desired: 1, effort: 3, monthly: 24 },
      ],
    },
    {
      name: "First day",
      phase: "during",
      goal: "Arrive well",
      touchpoints: [
        { title: "Comes to the door", does: "Rings at reception", thinks: "They were waiting for me!", channel: "in-person", department: "facilities", from: "us", assumed: 1, desired: 2, decides: "Feels expected, or wonders about the choice", monthly: 24 },
        { title: "Gets the card", does: "Collects the access card", thinks: "It does not open my own corridor.", channel: "walk-in", department: "security", assumed: 0, desired: 1, backStage: "Zones are set the night after", monthly: 24 },
        { title: "Finds the desk", does: "Is shown to a desk", thinks: "It is somebody's. His mug is here.", channel: "in-person", department: "facilities", from: "us", assumed: -1, desired: 1, trigger: "The desk plan is a week behind", monthly: 24 },
        { title: "Gets the laptop", does: "Collects it at the desk", thinks: "Ready, with a note on it.", channel: "in-person", department: "it", assumed: 1, desired: 2, monthly: 24 },
        { title: "Signs in", does: "Signs in for the first time", thinks: "It wants a code from a phone I have not got.", kind: "self-service", channel: "portal", department: "it", assumed: 0, desired: 2, decides: "Can begin today, or goes home with an empty day", trigger: "The second factor needs the work phone", monthly: 24 },
        { title: "Calls the desk", does: "Asks for help", thinks: "Solved in four minutes. Thank you.", channel: "phone", department: "it", assumed: 1, desired: 1, monthly: 15 },
        { title: "Lunch with the team", does: "Eats with new colleagues", thinks: "I will like it here.", channel: "in-person", assumed: 2, desired: 2 },
      ],
    },
    {
      name: "First month",
      phase: "during",
      goal: "Become useful",
      touchpoints: [
        { title: "Access to the case system", does: "Asks for access", thinks: "My manager must ask. She did, twice.", kind: "waiting", channel: "portal", department: "it", assumed: -1, desired: 1, expectedDays: 1, measuredDays: [6, 12], monthly: 22, backStage: "Two approvals, one of them by somebody on leave" },
        { title: "Mandatory course", does: "Takes the course on data protection", thinks: "Good, short and useful.", kind: "self-service", channel: "portal", department: "hr", from: "us", assumed: 1, desired: 1, monthly: 24 },
        { title: "Parking permit", does: "Asks where to park", thinks: "Three people, three answers.", channel: "email", department: "facilities", assumed: -1, desired: 0, tolerable: true, monthly: 12 },
        { title: "First payslip", does: "Opens the payslip", thinks: "It is right.", channel: "automated-notice", department: "finance", from: "us", assumed: 1, desired: 2, decides: "Trusts the house with the rest", monthly: 24 },
        { title: "Cost centre for travel", does: "Needs a number for the first trip", thinks: "Only Finance knows, and Finance is at lunch.", channel: "phone", department: "finance", assumed: 0, desired: 1, monthly: 10 },
      ],
    },
    {
      name: "Settling in",
      phase: "after",
      goal: "Belong",
      touchpoints: [
        { title: "Talk after two weeks", does: "Talks with the manager", thinks: "She asked the right things.", channel: "in-person", department: "hr", from: "us", assumed: 1, desired: 2, monthly: 20 },
        { title: "Survey", does: "Answers twenty questions", thinks: "About a course I do not remember.", kind: "self-service", channel: "email", department: "hr", from: "us", assumed: 0, desired: 1, monthly: 18 },
        { title: "Talk after three months", does: "Looks back", thinks: "I wish somebody had asked in week one.", channel: "in-person", department: "hr", from: "us", assumed: 1, desired: 2, monthly: 20 },
        { title: "Tells a friend", does: "Recommends the place, or does not", thinks: "Apply. But ask for a plan.", channel: "word-of-mouth", assumed: 1, desired: 2 },
      ],
    },
  ],
};
