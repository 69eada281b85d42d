import { createHash } from "node:crypto";
import { demoPeople, type DemoPerson } from "../../db/seed/people";

/** A person's lasting name at this provider: the same after every start, and not their e-mail. */
export function subjectOf(person: DemoPerson): string {
  return createHash("sha256").update(`throughline demonstration ${person.email}`).digest("hex").slice(0, 24);
}

/** The person of a subject. */
export function personOf(subject: string): DemoPerson | undefined {
  return demoPeople.find((person) => subjectOf(person) === subject);
}
