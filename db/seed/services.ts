export type SeedService = { key: string; name: string; department: string; description: string };

export const seedServices: readonly SeedService[] = [
  {
    key: "laptop",
    name: "New laptop",
    department: "it",
    description: "A standard laptop with what one needs to work, on the first morning.",
  },
  {
    key: "disruption",
    name: "Report a disruption",
    department: "it",
    description: "Something does not work: told, understood, mended, confirmed.",
  },
  {
    key: "licence",
    name: "Software licence",
    department: "procurement",
    description: "A program that is not on everybody's laptop.",
  },
  {
    key: "joining",
    name: "Joining the organisation",
    department: "hr",
    description: "From the signed contract to the end of the third month.",
  },
  {
    key: "leave",
    name: "Parental leave",
    department: "hr",
    description: "Telling us, planning, being away, coming back.",
  },
  {
    key: "moving",
    name: "Moving to another workplace",
    department: "facilities",
    description: "A desk elsewhere, with everything that belongs to it.",
  },
  {
    key: "expenses",
    name: "Travel expenses",
    department: "finance",
    description: "Money laid out on the organisation's business, back within the month.",
  },
  {
    key: "card",
    name: "Access card",
    department: "security",
    description: "Getting, replacing and returning the card that opens the doors.",
  },
];
