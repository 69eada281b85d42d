"use client";

import { clsx } from "clsx";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { IconButton } from "./icon-button";
import { overlayStyle } from "./overlay-style";

type Props = {
  title: ReactNode;
  description?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** What opens it, when nobody else holds `open`. */
  trigger?: ReactElement;
  size?: "sm" | "md" | "lg";
  children: ReactNode;
};

const widths = { sm: "max-w-sm", md: "max-w-lg", lg: "max-w-3xl" };

/** A modal window; Escape, the cross and the ground behind it close it. */
export function Dialog({ title, description, open, onOpenChange, trigger, size = "md", children }: Props) {
  const t = useTranslations("common");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className={overlayStyle} />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className={clsx(
            "fixed inset-0 z-50 m-auto flex h-fit max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] animate-pop-in flex-col gap-4 overflow-y-auto",
            "rounded-card border border-line bg-panel p-5 text-ui text-ink shadow-pop",
            widths[size],
          )}
        >
          <header className="flex min-w-0 flex-col gap-1 pr-8">
            <Radix.Title className="text-base font-semibold text-balance">{title}</Radix.Title>
            {description ? <Radix.Description className="text-ink-2">{description}</Radix.Description> : null}
          </header>
          {children}
          {/* Last, so that the focus begins at the first field. */}
          <Radix.Close asChild>
            <IconButton label={t("close")} icon={<X />} tooltip={false} className="absolute top-4 right-4" />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
