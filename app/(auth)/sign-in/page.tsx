import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInButton } from "@/components/auth/sign-in-button";
import { currentSession } from "@/lib/auth/current-session";
import { safeReturnPath } from "@/lib/auth/safe-return-path";
import { signInProvider } from "@/lib/auth/sign-in-provider";
import { signInProblem } from "@/lib/auth/sign-in-problem";

type Props = { searchParams: Promise<{ returnTo?: string; callbackUrl?: string; error?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth");
  return { title: t("signIn.title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { returnTo, error } = await searchParams;
  const path = safeReturnPath(returnTo);
  if (!error && (await currentSession())) redirect(path);
  const t = await getTranslations("auth");
  const provider = signInProvider();
  return (
    <>
      <header className="flex flex-col gap-2">
        <p className="text-accent font-semibold">{t("product")}</p>
        <h1 className="text-2xl font-semibold">{t("signIn.title")}</h1>
        <p className="text-ink-2">{t("signIn.lead")}</p>
      </header>
      {error ? (
        <p role="alert" className="border-line bg-panel text-danger rounded-card border p-4">
          {t(`problem.${signInProblem(error)}`)}
        </p>
      ) : null}
      {provider ? (
        <SignInButton
          provider={provider.id}
          returnTo={path}
          label={t("signIn.with", { provider: provider.name })}
        />
      ) : (
        <p className="text-ink-2">{t("signIn.noProvider")}</p>
      )}
    </>
  );
}
