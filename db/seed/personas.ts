export type SeedPersona = {
  key: string;
  name: string;
  jobTitle: string;
  segment: string;
  quote: string;
  biography: string;
  goals: string;
  needs: string;
  frustrations: string;
  expectations: string;
  preferredChannels: readonly string[];
  digitalConfidence: number;
  selfReliance: number;
};

export const seedPersonas: readonly SeedPersona[] = [
  {
    key: "maja",
    name: "Maja, the caseworker",
    jobTitle: "Caseworker",
    segment: "Citizen services",
    quote: "I have eleven conversations booked today. I cannot be the one who chases my own laptop.",
    biography:
      "Forty-one, twelve years in the house. Her day is planned in quarters of an hour, and citizens sit across the desk.",
    goals: "A day without interruptions. Equipment that simply works when the first citizen arrives.",
    needs: "To know what happens next and when, without asking.",
    frustrations: "Being sent on. Explaining the same thing to three departments.",
    expectations: "One place to ask; a word when something moves.",
    preferredChannels: ["phone", "email", "portal"],
    digitalConfidence: 3,
    selfReliance: 2,
  },
  {
    key: "oliver",
    name: "Oliver, the newcomer",
    jobTitle: "Project manager",
    segment: "New colleagues",
    quote: "I signed in August. Since then: nothing. Am I expected on Monday?",
    biography: "Twenty-nine, moved across the country for this job and knows nobody here yet.",
    goals: "To be useful in the first week and to feel expected.",
    needs: "One list of what to do, and a person with a name.",
    frustrations: "Silence between the contract and the first day. Forms that ask the same again.",
    expectations: "That the house is ready when he comes.",
    preferredChannels: ["portal", "email", "chat"],
    digitalConfidence: 4,
    selfReliance: 3,
  },
  {
    key: "henning",
    name: "Henning, the craftsman",
    jobTitle: "Road worker",
    segment: "Operations, no desk",
    quote: "I have a phone and a van. Everything else is for the people at the town hall.",
    biography: "Fifty-six, out from six in the morning, reads e-mail when his son visits.",
    goals: "To get it done in the break.",
    needs: "A number to call and a face to ask.",
    frustrations: "Passwords that ran out. Portals that only work on a computer.",
    expectations: "That somebody picks up the phone.",
    preferredChannels: ["phone", "in-person", "walk-in", "sms"],
    digitalConfidence: 1,
    selfReliance: 1,
  },
  {
    key: "sofie",
    name: "Sofie, the developer",
    jobTitle: "Software developer",
    segment: "Digitalisation",
    quote: "Let me do it myself and show me the status. I do not need a call.",
    biography: "Thirty-four, works from home two days a week, and would rather read the documentation.",
    goals: "To choose her own tools within sensible limits.",
    needs: "Self-service that tells the truth about time.",
    frustrations: "Approvals nobody looks at. Being called when a message would do.",
    expectations: "Everything in the portal, at any hour.",
    preferredChannels: ["portal", "knowledge-base", "chat"],
    digitalConfidence: 5,
    selfReliance: 5,
  },
  {
    key: "birgit",
    name: "Birgit, the head of school",
    jobTitle: "Head of school",
    segment: "Schools and institutions",
    quote: "I order for forty people. One mistake of mine is forty people's Monday.",
    biography:
      "Fifty, leads a school with forty teachers; the nearest service desk is nineteen kilometres away.",
    goals: "That her teachers can teach.",
    needs: "To order for many at once and to see what became of it.",
    frustrations: "Being asked for a cost centre that only Finance knows.",
    expectations: "An answer the same day.",
    preferredChannels: ["email", "phone"],
    digitalConfidence: 3,
    selfReliance: 4,
  },
  {
    key: "amir",
    name: "Amir, the parent to be",
    jobTitle: "Engineer",
    segment: "Technical administration",
    quote: "I want to know what I will be paid and when. Then I can look forward to it.",
    biography: "Thirty-two, first child due in spring, and a partner with another employer and other rules.",
    goals: "To plan the leave together at home.",
    needs: "Figures he can trust, early.",
    frustrations: "Rules explained in paragraphs. Different answers from HR and from payroll.",
    expectations: "One person who knows the whole.",
    preferredChannels: ["email", "in-person", "portal"],
    digitalConfidence: 4,
    selfReliance: 3,
  },
];
