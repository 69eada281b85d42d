import type { PersonActor, SystemActor } from "@/lib/core/actor";
import { createSignInLink } from "@/lib/auth/sign-in-link";
import { actorsOf, seedMember, seedUser } from "../seed/seed-people";
import { signIn } from "./sign-in";

export type BenchPerson = { actor: PersonActor; cookie: string };

/** So many more admins of the organisation, each signed in at the server. */
export async function benchPeople(
  system: SystemActor,
  origin: string,
  count: number,
): Promise<BenchPerson[]> {
  const cookies = new Map<string, string>();
  for (let number = 0; number < count; number += 1) {
    const name = `bench-${number}`;
    const person = {
      email: `${name}@sydby.example`,
      name,
      organisation: "sydby" as const,
      role: "admin" as const,
      note: "",
    };
    await seedMember(system, person, new Map(), () => new Date());
    cookies.set(name, await signIn(origin, await createSignInLink(await seedUser(person))));
  }
  const actors = await actorsOf(system);
  return [...cookies].flatMap(([name, cookie]) => {
    const actor = actors.get(name);
    return actor ? [{ actor, cookie }] : [];
  });
}
