"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { UnavailablePage } from "./unavailable-page";

type Props = { error: unknown; retry: () => void };

/** Said when a page could not be drawn; the reference finds the reason in the log. */
export function ErrorPage({ error, retry }: Props) {
  const t = useTranslations("shell");
  const reference = error instanceof Error && "digest" in error ? String(error.digest) : null;
  if (reference === "unavailable") return <UnavailablePage retry={retry} />;
  return (
    <div className="mx-auto flex min-h-[70dvh] w-full max-w-md flex-col items-start justify-center gap-4 px-5 py-10 text-base">
      <h1 className="text-2xl font-semibold">{t("error.title")}</h1>
      <p className="text-ink-2">{t("error.lead")}</p>
      {reference ? <p className="text-sm text-ink-3">{t("error.reference", { reference })}</p> : null}
      <Button onClick={retry}>{t("error.retry")}</Button>
    </div>
  );
}
