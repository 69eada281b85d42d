/** A comment and what was answered to it: who, how many days ago, what; "@{it-editor}" mentions somebody. */
export type SeedThread = {
  /** Journey key, and the title of a touchpoint; without one it is about the journey. */
  on: readonly [journey: string, title?: string];
  said: readonly (readonly [author: string, daysAgo: number, body: string])[];
};

export const seedThreads: readonly SeedThread[] = [
  {
    on: ["joining"],
    said: [
      [
        "leader",
        8,
        "I show this map to the board in two weeks. @{hr-manager}, what do we say about the five quiet weeks?",
      ],
      ["hr-manager", 7, "That the letter in week two is tried from next month. @{hr-editor} has the text."],
      ["hr-editor", 6, "It is one page, and the desk and the manager are named in it."],
    ],
  },
  {
    on: ["joining", "Gets the laptop"],
    said: [
      ["hr-editor", 5, "@{it-editor}, is it ready on the first day when we tell you two weeks before?"],
      ["it-editor", 4, "With two weeks, yes. With the Friday list it is four days, and then it is not."],
    ],
  },
  {
    on: ["new-laptop", "Reception has a box"],
    said: [
      ["it-manager", 1, "@{facilities-editor}, could the box carry the number of the order from now on?"],
    ],
  },
];
