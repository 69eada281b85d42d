"use client";

import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useSaver } from "./saving-context";

/** Whether everything is saved; while something is not, leaving asks, and it is sent again when that may go. */
export function SavingState() {
  const t = useTranslations("map");
  const { views, saver, patienceMs } = useSaver();
  const all = [...views.values()];
  const unsent = all.reduce((sum, view) => sum + Object.keys(view.unsent).length, 0);
  const offline = all.some(({ state }) => state === "offline");
  const sendAgain = useEffectEvent(() => void saver().sendAgain());

  useEffect(() => {
    if (!offline) return;
    const again = () => sendAgain();
    window.addEventListener("online", again);
    const ticking = setInterval(again, patienceMs);
    return () => {
      window.removeEventListener("online", again);
      clearInterval(ticking);
    };
  }, [offline, patienceMs]);

  useEffect(() => {
    if (unsent === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsent]);

  const state = unsent > 0 ? "saving" : all.some((view) => view.state === "failed") ? "failed" : "saved";
  return (
    <span className="text-ink-3 text-2xs inline-flex items-center gap-1.5 px-1">
      {all.length === 0 || offline ? null : t(`save.${state}`)}
      <span role="status" className="inline-flex items-center gap-1.5 empty:hidden">
        {offline ? (
          <>
            <WifiOff aria-hidden className="size-3.5 shrink-0" />
            {t("save.kept", { count: unsent })}
          </>
        ) : null}
      </span>
    </span>
  );
}
