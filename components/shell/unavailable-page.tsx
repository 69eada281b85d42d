"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";

const reload = () => window.location.reload();

/** Said while the database is away. It looks for itself whether that is over; without script, the browser's own reload serves. */
export function UnavailablePage({ retry = reload }: { retry?: () => void }) {
  const t = useTranslations("shell.unavailable");
  useEffect(() => {
    const look = async () => {
      const answer = await fetch("/readyz").catch(() => null);
      if (answer?.ok) retry();
    };
    // Everybody who waits comes back, but not in one moment.
    const timer = setInterval(() => void look(), 4_000 + Math.random() * 2_000);
    return () => clearInterval(timer);
  }, [retry]);
  return (
    <div className="mx-auto flex min-h-[70dvh] w-full max-w-md flex-col items-start justify-center gap-4 px-5 py-10 text-base">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <p className="text-ink-2">{t("lead")}</p>
      <p className="text-ink-2">{t("contact")}</p>
      <Button onClick={retry}>{t("retry")}</Button>
    </div>
  );
}
