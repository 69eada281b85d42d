import { parseArgs } from "node:util";
import { z } from "zod";
import { closePool } from "@/db/client";
import { createSignInLink } from "@/lib/auth/sign-in-link";
import { env } from "@/lib/core/env";
import { emailSchema, nameSchema } from "@/lib/core/fields";
import { newId, type OrganisationId } from "@/lib/core/ids";
import { createOrganisation } from "@/lib/organisations/commands/create-organisation";
import { execute } from "@/lib/core/execute";
import { slugFrom } from "@/lib/organisations/slug-from";
import { seedUser } from "./seed/seed-people";

const usage =
  'npm run admin:create -- --email you@example.org --organisation "Your organisation" [--slug your-organisation] [--name "Your Name"]';

const argumentsSchema = z.object({
  email: emailSchema,
  organisation: nameSchema,
  slug: z.string().optional(),
  name: nameSchema.optional(),
});

/** A first run without any identity provider: makes the organisation and prints a one-time sign-in link. */
async function createAdmin(): Promise<number> {
  const { values } = parseArgs({
    options: {
      email: { type: "string" },
      organisation: { type: "string" },
      slug: { type: "string" },
      name: { type: "string" },
    },
  });
  const given = argumentsSchema.safeParse(values);
  if (!given.success) {
    console.error(`Give an e-mail address and the organisation's name:\n  ${usage}`);
    return 1;
  }
  const { email, organisation } = given.data;
  const person = { email, name: given.data.name ?? email };
  const userId = await seedUser(person);
  const organisationId = newId<OrganisationId>();
  const result = await execute(
    createOrganisation,
    { kind: "system", organisationId, name: "admin:create" },
    { slug: given.data.slug ?? slugFrom(organisation), name: organisation, owner: { ...person, userId } },
  );
  if (!result.ok) {
    const taken = result.error.kind === "invalid";
    console.error(
      taken
        ? "That organisation's address is taken or not allowed: choose another with --slug."
        : `It did not work: ${result.error.kind}.`,
    );
    return 1;
  }
  const token = await createSignInLink(userId);
  console.log(`The organisation ${organisation} is there. Sign in once, within a day:`);
  console.log(`  ${new URL(`/sign-in/link/${token}`, env().APP_URL).href}`);
  return 0;
}

process.exitCode = await createAdmin().finally(closePool);
