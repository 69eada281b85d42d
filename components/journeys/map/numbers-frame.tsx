import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { onToggle?: () => void; children: ReactNode };

/** What the curve's numbers are folded into, under the map. */
export function NumbersFrame({ onToggle, children }: Props) {
  const t = useTranslations("map");
  return (
    <details className="text-ink-2 sticky left-0 w-fit px-4 py-2 text-xs" onToggle={onToggle}>
      <summary className="cursor-pointer py-1">{t("numbers")}</summary>
      {children}
    </details>
  );
}
