/** A list and one of its records in Nordhavn, for every kind of record that has a page of its own. */
export const recordKinds = [
  { list: "backlog?view=table", name: "Order status in the portal" },
  { list: "personas", name: "Maja, the caseworker" },
  { list: "departments", name: "IT Service Desk" },
  { list: "services", name: "New laptop" },
] as const;
