import type { ReadyFacts } from "../ready-journey";
import { waits } from "../waits";

export const newLaptopFacts: ReadyFacts = {
  lead: "it",
  stages: [
    {
      phase: "before",
      touchpoints: [
        { kind: "contact", channel: "word-of-mouth", department: null, assumed: 0, desired: 0 },
        { kind: "self-service", channel: "knowledge-base", department: "it", assumed: 0, desired: 1 },
      ],
    },
    {
      phase: "during",
      touchpoints: [
        { kind: "self-service", channel: "portal", department: "it", assumed: 1, desired: 1, effort: 3 },
        {
          kind: "waiting",
          channel: "email",
          department: "finance",
          from: "us",
          assumed: 0,
          desired: 0,
          waitMinutes: waits.day,
        },
      ],
    },
    {
      phase: "during",
      touchpoints: [
        {
          kind: "silence",
          channel: "other",
          department: "procurement",
          from: "us",
          assumed: -1,
          desired: 0,
          waitMinutes: waits.twoDays,
        },
        { kind: "contact", channel: "phone", department: "it", assumed: -1, desired: 0, effort: 3 },
        { kind: "contact", channel: "in-person", department: "facilities", assumed: 1, desired: 1 },
      ],
    },
    {
      phase: "during",
      touchpoints: [
        {
          kind: "self-service",
          channel: "in-person",
          department: "it",
          assumed: -1,
          desired: 2,
          effort: 4,
          moment: true,
        },
        { kind: "contact", channel: "chat", department: "it", assumed: 0, desired: 1 },
      ],
    },
    {
      phase: "after",
      touchpoints: [
        { kind: "contact", channel: "email", department: "it", from: "us", assumed: 1, desired: 1 },
        {
          kind: "waiting",
          channel: "other",
          department: "procurement",
          from: "us",
          assumed: -1,
          desired: 1,
          waitMinutes: waits.week,
        },
      ],
    },
  ],
};
