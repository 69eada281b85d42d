import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { requireSession } from "@/lib/auth/require-session";

/** The way in: to the organisation last visited, else the first, else to a page that says there is none. */
export default async function HomePage() {
  const session = await requireSession();
  const lastVisited = (await cookies()).get("organisation")?.value;
  const { memberships } = session;
  const home = memberships.find(({ slug }) => slug === lastVisited) ?? memberships[0];
  redirect(home ? `/${home.slug}/dashboard` : "/no-organisation");
}
