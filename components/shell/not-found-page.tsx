"use client";

import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

/**
 * Said of what does not exist and of what is a stranger's, in the same words. Every page brings it along in case:
 * as a component of the browser it is only named there, not written out.
 */
export function NotFoundPage() {
  const t = useTranslations("shell");
  return (
    <div className="mx-auto flex min-h-[70dvh] w-full max-w-md flex-col items-start justify-center gap-4 px-5 py-10 text-base">
      <h1 className="text-2xl font-semibold">{t("notFound.title")}</h1>
      <p className="text-ink-2">{t("notFound.lead")}</p>
      <LinkButton href="/">{t("notFound.home")}</LinkButton>
    </div>
  );
}
