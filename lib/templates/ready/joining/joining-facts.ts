import type { ReadyFacts } from "../ready-journey";
import { waits } from "../waits";

export const joiningFacts: ReadyFacts = {
  lead: "hr",
  stages: [
    {
      phase: "before",
      touchpoints: [
        { kind: "contact", channel: "email", department: "hr", from: "us", assumed: 1, desired: 2 },
        { kind: "self-service", channel: "portal", department: "hr", assumed: 0, desired: 1, effort: 3 },
        {
          kind: "silence",
          channel: "other",
          department: "hr",
          from: "us",
          assumed: -1,
          desired: 1,
          waitMinutes: waits.week,
        },
      ],
    },
    {
      phase: "during",
      touchpoints: [
        {
          kind: "contact",
          channel: "in-person",
          department: "facilities",
          from: "us",
          assumed: 1,
          desired: 2,
        },
        {
          kind: "waiting",
          channel: "walk-in",
          department: "facilities",
          assumed: -1,
          desired: 0,
          waitMinutes: waits.quarter,
        },
        {
          kind: "self-service",
          channel: "in-person",
          department: "it",
          assumed: 0,
          desired: 2,
          effort: 4,
          moment: true,
        },
        { kind: "contact", channel: "in-person", department: "hr", from: "us", assumed: 2, desired: 2 },
      ],
    },
    {
      phase: "during",
      touchpoints: [
        {
          kind: "self-service",
          channel: "knowledge-base",
          department: "hr",
          assumed: 0,
          desired: 1,
          effort: 4,
        },
        { kind: "contact", channel: "chat", department: "it", assumed: 0, desired: 1 },
        {
          kind: "contact",
          channel: "automated-notice",
          department: "finance",
          from: "us",
          assumed: 1,
          desired: 1,
        },
      ],
    },
    {
      phase: "after",
      touchpoints: [
        { kind: "contact", channel: "in-person", department: "hr", from: "us", assumed: 1, desired: 2 },
        { kind: "contact", channel: "email", department: "hr", from: "us", assumed: 0, desired: 1 },
      ],
    },
  ],
};
