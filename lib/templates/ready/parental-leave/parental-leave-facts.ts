import type { ReadyFacts } from "../ready-journey";
import { waits } from "../waits";

export const parentalLeaveFacts: ReadyFacts = {
  lead: "hr",
  stages: [
    {
      phase: "before",
      touchpoints: [
        { kind: "contact", channel: "in-person", department: "hr", assumed: 1, desired: 2 },
        {
          kind: "self-service",
          channel: "knowledge-base",
          department: "hr",
          assumed: -1,
          desired: 1,
          effort: 4,
        },
        { kind: "contact", channel: "phone", department: "hr", assumed: 1, desired: 1 },
      ],
    },
    {
      phase: "before",
      touchpoints: [
        { kind: "self-service", channel: "portal", department: "hr", assumed: 0, desired: 1, effort: 4 },
        {
          kind: "waiting",
          channel: "email",
          department: "finance",
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
        { kind: "contact", channel: "email", department: "it", from: "us", assumed: 0, desired: 0 },
        {
          kind: "contact",
          channel: "letter",
          department: "finance",
          from: "us",
          assumed: 0,
          desired: 1,
          moment: true,
        },
        {
          kind: "silence",
          channel: "other",
          department: "hr",
          from: "us",
          assumed: 0,
          desired: 1,
          waitMinutes: waits.month,
        },
      ],
    },
    {
      phase: "after",
      touchpoints: [
        { kind: "contact", channel: "phone", department: "hr", from: "us", assumed: 1, desired: 2 },
        { kind: "self-service", channel: "in-person", department: "it", assumed: -1, desired: 1, effort: 3 },
        { kind: "contact", channel: "in-person", department: "hr", from: "us", assumed: 1, desired: 1 },
      ],
    },
  ],
};
