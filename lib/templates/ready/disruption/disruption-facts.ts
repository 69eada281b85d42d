import type { ReadyFacts } from "../ready-journey";
import { waits } from "../waits";

export const disruptionFacts: ReadyFacts = {
  lead: "it",
  stages: [
    {
      phase: "before",
      touchpoints: [
        { kind: "contact", channel: "word-of-mouth", department: null, assumed: 0, desired: 0 },
        { kind: "self-service", channel: "portal", department: "it", assumed: -1, desired: 1, effort: 2 },
      ],
    },
    {
      phase: "during",
      touchpoints: [
        {
          kind: "waiting",
          channel: "phone",
          department: "it",
          assumed: -1,
          desired: 0,
          waitMinutes: 5,
          effort: 3,
        },
        { kind: "contact", channel: "phone", department: "it", assumed: 1, desired: 1 },
        {
          kind: "contact",
          channel: "automated-notice",
          department: "it",
          from: "us",
          assumed: 0,
          desired: 1,
        },
      ],
    },
    {
      phase: "during",
      touchpoints: [
        {
          kind: "silence",
          channel: "other",
          department: "it",
          from: "us",
          assumed: -1,
          desired: 0,
          waitMinutes: waits.hour,
        },
        {
          kind: "contact",
          channel: "phone",
          department: "facilities",
          from: "us",
          assumed: -1,
          desired: 0,
          effort: 4,
        },
        {
          kind: "contact",
          channel: "sms",
          department: "it",
          from: "us",
          assumed: 0,
          desired: 1,
          moment: true,
        },
      ],
    },
    {
      phase: "after",
      touchpoints: [
        {
          kind: "contact",
          channel: "automated-notice",
          department: "it",
          from: "us",
          assumed: 1,
          desired: 2,
        },
        { kind: "self-service", channel: "portal", department: "it", assumed: 0, desired: 1, effort: 2 },
      ],
    },
  ],
};
