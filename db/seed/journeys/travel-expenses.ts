import type { SeedJourney } from "../seed-journey";

export const travelExpenses: SeedJourney = {
  key: "travel-expenses",
  title: "Getting travel expenses back",
  service: "expenses",
  lead: "finance",
  personas: ["birgit", "henning"],
  goal: "My money back with the next pay.",
  expectations: "A photo of the receipt is enough.",
  desiredExperience: "Photographed on the train, paid with the month.",
  realisticExperience: "Two minutes a trip, paid within fourteen days.",
  scopeStart: "Coming home from a trip",
  scopeEnd: "The money is in the account",
  createdDaysAgo: 70,
  publishedDaysAgo: [],
  stages: [
    {
      name: "Collect",
      phase: "before",
      goal: "Have what is asked for",
      touchpoints: [
        { title: "Looks for receipts", does: "Empties the pockets", thinks: "Was lunch included?", kind: "self-service", channel: "other", assumed: 0, desired: 0 },
        { title: "Asks for the rules", does: "Reads the travel policy", thinks: "Nine pages.", kind: "self-service", channel: "knowledge-base", department: "finance", assumed: -1, desired: 1, monthly: 90 },
      ],
    },
    {
      name: "Claim",
      phase: "during",
      goal: "Be done in two minutes",
      touchpoints: [
        { title: "Fills in the claim", does: "Types every receipt", thinks: "The photo is right there.", kind: "self-service", channel: "portal", department: "finance", assumed: -1, desired: 2, effort: 4, decides: "Claims it, or lets a small one go", monthly: 210 },
        { title: "Password has run out", does: "Calls the desk", thinks: "Every time I travel.", channel: "phone", department: "it", assumed: 0, desired: 1, monthly: 35 },
        { title: "Sent back", does: "Corrects the cost centre", thinks: "It was right last month.", channel: "email", department: "finance", from: "us", desired: 0, monthly: 48 },
        { title: "The manager approves", does: "Waits", thinks: "She travels too.", kind: "waiting", channel: "automated-notice", department: "finance", from: "us", assumed: 0, desired: 0, expectedDays: 5, measuredDays: [8, 19], monthly: 200 },
      ],
    },
    {
      name: "Be paid",
      phase: "after",
      goal: "See the money",
      touchpoints: [
        { title: "The money comes", does: "Sees an amount", thinks: "Which trip was this?", channel: "automated-notice", department: "finance", from: "us", assumed: 1, desired: 1, monthly: 200 },
        { title: "Asks about a difference", does: "Calls Finance", thinks: "Friendly, and she knew at once.", channel: "phone", department: "finance", assumed: 1, desired: 1, monthly: 22 },
      ],
    },
  ],
};
