import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignInButton } from "@/components/auth/sign-in-button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("link.title"), referrer: "no-referrer", robots: { index: false } };
}

/** The one-time link asks for a click: a mail scanner that opens every address must not use it up. */
export default async function SignInLinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = await getTranslations("auth");
  return (
    <>
      <h1 className="text-2xl font-semibold">{t("link.title")}</h1>
      <p className="text-ink-2">{t("link.lead")}</p>
      <SignInButton provider="link" token={token} returnTo="/" label={t("link.use")} />
    </>
  );
}
