/** A comment on a touchpoint: journey key, title, who, how many days ago, what. */
export type SeedComment = readonly [
  journey: string,
  touchpoint: string,
  author: string,
  daysAgo: number,
  body: string,
];

export const seedComments: readonly SeedComment[] = [
  [
    "new-laptop",
    "Nothing for nine days",
    "it-editor",
    41,
    "Our phones tell the same story: one call in four on Mondays is “where is my laptop?”",
  ],
  [
    "new-laptop",
    "Nothing for nine days",
    "leader",
    38,
    "This is the one to fix first. What would it take to show the supplier's date?",
  ],
  [
    "new-laptop",
    "Nothing for nine days",
    "it-manager",
    37,
    "An export once a night. Procurement has the agreement, we have the portal.",
  ],
  [
    "new-laptop",
    "First morning",
    "hr-editor",
    20,
    "Newcomers meet this as well, in “Joining the organisation”. Same cause?",
  ],
  ["new-laptop", "First morning", "it-editor", 19, "Same cause: programs come after the first sign-in."],
  [
    "new-laptop",
    "Reception has a box",
    "facilities-editor",
    55,
    "The paper list is the reception's only tool. A tablet has been asked for twice.",
  ],
  [
    "joining",
    "Five quiet weeks",
    "hr-manager",
    70,
    "Nobody owned it. We do now: see the plan in the backlog.",
  ],
  [
    "joining",
    "Finds the desk",
    "facilities-editor",
    33,
    "HR sends the start dates on Fridays, after the week's plan is made.",
  ],
  [
    "disruption",
    "Is my problem understood?",
    "it-manager",
    100,
    "We listened to twenty calls. In fourteen the category came before the problem.",
  ],
  [
    "parental-leave",
    "What will I be paid?",
    "hr-editor",
    88,
    "Two figures because we count from the birth and payroll from the first day of leave.",
  ],
  [
    "moving",
    "The network is there",
    "facilities-editor",
    25,
    "On hold since the firewall freeze. When does it end?",
  ],
  ["software-licence", "Yes or no", "member", 9, "I bought mine privately. I am not proud of it."],
];
