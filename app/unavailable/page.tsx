import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { UnavailablePage } from "@/components/shell/unavailable-page";
import { isDatabaseAway } from "@/lib/core/database-away";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: t("unavailable.title") };
}

/** What proxy.ts shows in the place of any page while the database is away; nobody comes here by themselves. */
export default async function Unavailable() {
  if (!(await isDatabaseAway())) redirect("/");
  return (
    <main>
      <UnavailablePage />
    </main>
  );
}
