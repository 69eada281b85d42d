"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { Toaster as Sonner } from "sonner";

// Sonner's own names for its colours.
const colours: Record<`--${string}`, string> = {
  "--normal-bg": "var(--panel)",
  "--normal-text": "var(--ink)",
  "--normal-border": "var(--line-strong)",
  "--border-radius": "11px",
};

/** Where short messages appear; they are never the only place where an error is told. */
export function Toaster({ theme }: { theme: "light" | "dark" | "system" }) {
  const t = useTranslations("common");
  return (
    <Sonner
      theme={theme}
      position="bottom-right"
      containerAriaLabel={t("notifications")}
      closeButton
      duration={6000}
      style={{ ...colours, fontFamily: "inherit" } as CSSProperties}
      toastOptions={{ closeButtonAriaLabel: t("close") }}
    />
  );
}
