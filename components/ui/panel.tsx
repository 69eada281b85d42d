"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { IconButton } from "./icon-button";
import { keepFocusInside } from "./keep-focus-inside";
import { useMediaQuery } from "./use-media-query";

type Props = {
  title: ReactNode;
  /** The row above the title: badges, marks. */
  header?: ReactNode;
  /** More buttons beside the cross. */
  actions?: ReactNode;
  onClose: () => void;
  footer?: ReactNode;
  /** Takes the focus when it appears, and gives it back when it goes. */
  autoFocus?: boolean;
  className?: string;
  children: ReactNode;
};

/** The side panel: beside the work on a wide screen, over it and modal on a narrow one. Escape closes it. */
export function Panel({ title, header, actions, onClose, footer, autoFocus, className, children }: Props) {
  const t = useTranslations("common");
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const covers = useMediaQuery("(width < 56.25rem)");

  useEffect(() => {
    if (!autoFocus) return;
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [autoFocus]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented) return;
    if (event.key === "Escape") onClose();
    if (event.key === "Tab" && covers && panel.current) keepFocusInside(panel.current, event);
  };

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      {...(covers ? { role: "dialog", "aria-modal": true } : {})}
      className={clsx(
        "fixed inset-0 z-30 flex min-h-0 flex-col bg-panel outline-none desk:static desk:z-auto desk:w-85 desk:shrink-0 desk:border-l desk:border-line",
        "print:hidden",
        className,
      )}
    >
      <header className="flex items-start gap-2 px-4 pt-3 pb-2">
        <div className="flex min-w-0 flex-1 flex-col gap-1.5">
          {header ? <div className="flex min-h-7.5 flex-wrap items-center gap-1.5">{header}</div> : null}
          <h2 id={id} className="text-base leading-snug font-semibold text-balance">
            {title}
          </h2>
        </div>
        <div className="flex items-center">
          {actions}
          <IconButton label={t("close")} icon={<X />} tooltip={false} onClick={onClose} />
        </div>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-5">{children}</div>
      {footer ? <footer className="border-t border-line px-4 py-3">{footer}</footer> : null}
    </aside>
  );
}
