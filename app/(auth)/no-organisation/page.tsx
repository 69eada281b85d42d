import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignOutForm } from "@/components/auth/sign-out-form";
import { requireSession } from "@/lib/auth/require-session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("noOrganisation.title") };
}

export default async function NoOrganisationPage() {
  const session = await requireSession();
  if (session.memberships.length > 0) redirect("/");
  const t = await getTranslations("auth");
  return (
    <>
      <h1 className="text-2xl font-semibold">{t("noOrganisation.title")}</h1>
      <p className="text-ink-2">{t("noOrganisation.lead", { email: session.email })}</p>
      <SignOutForm label={t("signOut")} />
    </>
  );
}
