/** How the demonstration's laptop journey should be, by the titles of its touchpoints as they are. */
export const desiredLaptop = {
  journey: "new-laptop",
  begunDaysAgo: 44,
  changed: {
    "Approval asked": {
      does: "Sees who is to approve, and until when",
      thinks: "By tomorrow. Good.",
      channel: "portal",
      scoreAssumed: 1,
      scoreDesired: 1,
      backStage: "The budget is checked by rule; a deputy after a day",
    },
    "First morning": {
      thinks: "Everything is there. Where is the catch?",
      backStage: "Programs are put on the evening before",
    },
  },
  leftOut: ["Nothing for nine days", "Calls the desk"],
  added: {
    stage: "Wait",
    department: "procurement",
    fields: {
      title: "Is told the day",
      does: "Reads on which day it comes",
      thinks: "Then I need not ask.",
      kind: "contact",
      channel: "automated-notice",
      initiator: "us",
      scoreAssumed: 1,
      backStage: "The supplier's date goes into the case by itself",
    },
  },
  publishedDaysAgo: 40,
  takenUp: { touchpoint: "First morning", author: "it-manager", daysAgo: 26 },
} as const;
