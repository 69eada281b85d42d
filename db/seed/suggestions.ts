/** What one suggests of another department's touchpoint, and what became of it; offers to hand one over beside it. */
export type SeedSuggestion = {
  /** Journey key and title. */
  touchpoint: readonly [journey: string, title: string];
  author: string;
  daysAgo: number;
  changes: Readonly<Partial<Record<"does" | "thinks" | "backStage" | "trigger", string>>>;
  reason: string;
  /** Who decided, how many days ago, which fields were accepted, and the word to the author; none while it is open. */
  decided?: readonly [by: string, daysAgo: number, accepted: readonly string[], word: string];
};

export const seedSuggestions: readonly SeedSuggestion[] = [
  {
    touchpoint: ["joining", "Signs in"],
    author: "hr-editor",
    daysAgo: 16,
    changes: {
      thinks: "It wants a code from a phone I have not got, and two passwords from two letters.",
      backStage: "HR sends the start date, IT makes the account the evening before",
    },
    reason:
      "Newcomers say it in every talk after two weeks, and the account is made later than the map says.",
    decided: [
      "it-manager",
      13,
      ["thinks"],
      "The quote, yes. The account is made a week before since spring.",
    ],
  },
  {
    touchpoint: ["moving", "Orders boxes"],
    author: "it-editor",
    daysAgo: 27,
    changes: { backStage: "The form goes to IT as well" },
    reason: "One form for a move would save the second one.",
    decided: ["facilities-editor", 24, [], "It does not yet: see the improvement “One form for a move”."],
  },
  {
    touchpoint: ["new-laptop", "Collects it"],
    author: "facilities-editor",
    daysAgo: 3,
    changes: {
      does: "Asks reception, is sent to the desk, signs for the laptop",
      thinks: "Why was the text from reception?",
    },
    reason: "Two in three come to reception first, because the notice names it.",
  },
  {
    touchpoint: ["joining", "Finds the desk"],
    author: "hr-manager",
    daysAgo: 2,
    changes: { trigger: "The desk plan is a week behind, and nobody is named who knows" },
    reason: "In the survey the missing name hurts more than the missing desk.",
  },
];

/** A touchpoint that its department would rather see with another; nobody has answered yet. */
export type SeedOffer = {
  touchpoint: readonly [journey: string, title: string];
  author: string;
  to: string;
  daysAgo: number;
  reason: string;
};

export const seedOffers: readonly SeedOffer[] = [
  {
    touchpoint: ["moving", "Tells IT, too"],
    author: "it-manager",
    to: "facilities",
    daysAgo: 4,
    reason: "Whoever moves meets Facilities first. One form there could tell us, and nobody would have to.",
  },
];
