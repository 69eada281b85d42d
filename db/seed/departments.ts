export type SeedDepartment = {
  key: string;
  name: string;
  colour: string;
  description: string;
  contact: string;
};

export const seedDepartments: readonly SeedDepartment[] = [
  {
    key: "it",
    name: "IT Service Desk",
    colour: "blue",
    description: "Workplaces, accounts, programs, and the desk people call when something does not work.",
    contact: "servicedesk@nordhavn.example · 4545",
  },
  {
    key: "hr",
    name: "HR",
    colour: "rose",
    description: "Employment from the contract to the last working day, leave and well-being.",
    contact: "hr@nordhavn.example",
  },
  {
    key: "facilities",
    name: "Facilities",
    colour: "green",
    description: "Buildings, desks, meeting rooms, post and goods-in.",
    contact: "Reception, ground floor",
  },
  {
    key: "finance",
    name: "Finance",
    colour: "amber",
    description: "Budgets, approvals, payroll, expenses and invoices.",
    contact: "finance@nordhavn.example",
  },
  {
    key: "procurement",
    name: "Procurement",
    colour: "violet",
    description: "Agreements with suppliers, orders and licences.",
    contact: "procurement@nordhavn.example",
  },
  {
    key: "security",
    name: "Security",
    colour: "teal",
    description: "Access cards, keys, clearances and visitors.",
    contact: "The security desk, open 7–17",
  },
];
