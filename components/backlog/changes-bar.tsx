"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";

type Props = { dirty: boolean; pending: boolean; onDiscard: () => void };

/** Appears at the foot of the window as soon as something was changed; leaving the page then asks first. */
export function ChangesBar({ dirty, pending, onDiscard }: Props) {
  const t = useTranslations("backlog");
  const common = useTranslations("common");
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [dirty]);
  return (
    <div role="status" className={clsx("sticky bottom-2 z-10", !dirty && "-mt-4")}>
      {dirty ? (
        <div className="bg-panel border-line-strong rounded-card shadow-pop flex flex-wrap items-center justify-end gap-2 border px-4 py-2.5">
          <span className="text-ink-2 mr-auto">{t("unsaved")}</span>
          <Button onClick={onDiscard}>{t("discard")}</Button>
          <Button type="submit" variant="primary" loading={pending}>
            {common("save")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
