import type { SeedJourney } from "../seed-journey";

export const moving: SeedJourney = {
  key: "moving",
  title: "Moving to another workplace",
  service: "moving",
  lead: "facilities",
  personas: ["maja", "sofie"],
  goal: "To leave on Friday and to work on Monday.",
  expectations: "That everything is where I am.",
  desiredExperience: "Nobody notices that I moved.",
  realisticExperience: "A desk, a chair, a screen and the network on the first morning.",
  scopeStart: "The decision to move",
  scopeEnd: "A month at the new place",
  createdDaysAgo: 300,
  publishedDaysAgo: [270, 120],
  stages: [
    {
      name: "Plan",
      phase: "before",
      goal: "Know where and when",
      touchpoints: [
        { title: "Hears a rumour", does: "Hears it at the coffee machine", thinks: "Are we moving?", channel: "word-of-mouth", assumed: -1, desired: 0 },
        { title: "The plan is sent", does: "Reads the floor plan", thinks: "I am next to the printer.", channel: "email", department: "facilities", from: "us", assumed: 0, desired: 1, monthly: 18 },
        { title: "Orders boxes", does: "Fills in a form", thinks: "How many boxes is a desk?", kind: "self-service", channel: "portal", department: "facilities", assumed: 0, desired: 1, effort: 2, monthly: 18 },
        { title: "Tells IT, too", does: "Finds out that IT must be told separately", thinks: "Do they not talk?", kind: "self-service", channel: "portal", department: "it", assumed: -1, desired: 1, trigger: "Two forms for one move", monthly: 15 },
      ],
    },
    {
      name: "Move",
      phase: "during",
      goal: "Get everything there",
      touchpoints: [
        { title: "Packs", does: "Packs on Friday", thinks: "The boxes came on Thursday evening.", channel: "other", department: "facilities", kind: "self-service", assumed: 0, desired: 0, monthly: 18 },
        { title: "The movers come", does: "Leaves the boxes", thinks: "Careful people.", channel: "in-person", department: "facilities", control: "partner", from: "us", assumed: 1, desired: 1, monthly: 18 },
        { title: "Card opens the new floor", does: "Tries the door", thinks: "Red light.", channel: "other", department: "security", kind: "self-service", assumed: 0, desired: 1, backStage: "Security learns of moves from Facilities' list", monthly: 18 },
        { title: "The desk is there", does: "Comes on Monday", thinks: "A desk. No chair.", channel: "in-person", department: "facilities", from: "us", assumed: 0, desired: 2, decides: "Works from here, or goes home to work", monthly: 18 },
        { title: "The network is there", does: "Plugs in", thinks: "Dead. The socket is not patched.", channel: "other", department: "it", kind: "self-service", assumed: -1, desired: 2, decides: "Works today, or not", trigger: "Patching is ordered when somebody complains", monthly: 18 },
      ],
    },
    {
      name: "Settle",
      phase: "after",
      goal: "Be at home",
      touchpoints: [
        { title: "Nobody asks", does: "Hears nothing more", thinks: "So that was it.", kind: "silence", channel: "other", department: "facilities", from: "us", assumed: 0, desired: 1, monthly: 18 },
        { title: "Post goes to the old place", does: "Walks over to fetch it", thinks: "Every Wednesday.", channel: "other", department: "facilities", assumed: -1, desired: 0, tolerable: true, monthly: 9 },
        { title: "The desk is paid twice", does: "Explains an internal invoice", thinks: "Why am I the one who knows?", channel: "email", department: "finance", from: "us", assumed: 0, desired: 0, monthly: 4 },
      ],
    },
  ],
};
