/** Somebody whom the demonstration's identity provider can sign in as. */
export type DemoPerson = {
  email: string;
  name: string;
  /** What to expect of them, for the page where one picks. */
  note: string;
  emailVerified?: boolean;
};

/** A demo person who is a member: role in the organisation, and in departments by key. */
export type DemoMember = DemoPerson & {
  organisation: "nordhavn" | "sydby";
  role: "owner" | "admin" | "leader" | "member" | "viewer";
  departments?: Readonly<Record<string, "manager" | "editor">>;
};

export const demoMembers: readonly DemoMember[] = [
  {
    email: "owner@nordhavn.example",
    name: "Astrid Holm",
    note: "Owner",
    organisation: "nordhavn",
    role: "owner",
  },
  {
    email: "admin@nordhavn.example",
    name: "Bo Lund",
    note: "Administrator",
    organisation: "nordhavn",
    role: "admin",
  },
  {
    email: "leader@nordhavn.example",
    name: "Camilla Friis",
    note: "Leader",
    organisation: "nordhavn",
    role: "leader",
  },
  {
    email: "it-manager@nordhavn.example",
    name: "David Krogh",
    note: "Manager, IT Service Desk",
    organisation: "nordhavn",
    role: "member",
    departments: { it: "manager" },
  },
  {
    email: "it-editor@nordhavn.example",
    name: "Emma Sand",
    note: "Editor, IT Service Desk",
    organisation: "nordhavn",
    role: "member",
    departments: { it: "editor" },
  },
  {
    email: "hr-manager@nordhavn.example",
    name: "Frederik Bech",
    note: "Manager, HR",
    organisation: "nordhavn",
    role: "member",
    departments: { hr: "manager" },
  },
  {
    email: "hr-editor@nordhavn.example",
    name: "Gitte Ravn",
    note: "Editor, HR",
    organisation: "nordhavn",
    role: "member",
    departments: { hr: "editor" },
  },
  {
    email: "facilities-editor@nordhavn.example",
    name: "Henrik Dahl",
    note: "Editor, Facilities",
    organisation: "nordhavn",
    role: "member",
    departments: { facilities: "editor" },
  },
  {
    email: "member@nordhavn.example",
    name: "Ida Munk",
    note: "Member",
    organisation: "nordhavn",
    role: "member",
  },
  {
    email: "viewer@nordhavn.example",
    name: "Jonas Vinter",
    note: "Viewer",
    organisation: "nordhavn",
    role: "viewer",
  },
  {
    email: "owner@sydby.example",
    name: "Karla Thy",
    note: "Owner of another organisation",
    organisation: "sydby",
    role: "owner",
  },
];

/** Everyone the demonstration's identity provider knows, members and not. */
export const demoPeople: readonly DemoPerson[] = [
  ...demoMembers,
  { email: "nobody@elsewhere.example", name: "Liv Aagaard", note: "In no organisation" },
  {
    email: "unverified@elsewhere.example",
    name: "Mads Unnerup",
    note: "E-mail not verified",
    emailVerified: false,
  },
];
