import type { ReadyFacts } from "../ready-journey";
import { waits } from "../waits";

export const movingFacts: ReadyFacts = {
  lead: "facilities",
  stages: [
    {
      phase: "before",
      touchpoints: [
        { kind: "contact", channel: "word-of-mouth", department: null, assumed: -1, desired: 0 },
        { kind: "contact", channel: "email", department: "facilities", from: "us", assumed: 1, desired: 1 },
        {
          kind: "self-service",
          channel: "portal",
          department: "facilities",
          assumed: 0,
          desired: 1,
          effort: 3,
        },
        {
          kind: "silence",
          channel: "other",
          department: "facilities",
          from: "us",
          assumed: -1,
          desired: 0,
          waitMinutes: waits.week,
        },
      ],
    },
    {
      phase: "during",
      touchpoints: [
        {
          kind: "self-service",
          channel: "in-person",
          department: "facilities",
          assumed: 0,
          desired: 0,
          effort: 4,
        },
        {
          kind: "contact",
          channel: "in-person",
          department: "facilities",
          from: "us",
          assumed: 1,
          desired: 2,
          moment: true,
        },
        { kind: "contact", channel: "phone", department: "it", assumed: -1, desired: 1 },
      ],
    },
    {
      phase: "after",
      touchpoints: [
        {
          kind: "waiting",
          channel: "portal",
          department: "procurement",
          from: "us",
          control: "partner",
          assumed: -1,
          desired: 1,
          waitMinutes: waits.week,
        },
        { kind: "contact", channel: "word-of-mouth", department: null, assumed: 1, desired: 1 },
        { kind: "contact", channel: "email", department: "facilities", from: "us", assumed: 0, desired: 1 },
      ],
    },
  ],
};
