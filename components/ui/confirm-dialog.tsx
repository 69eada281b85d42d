"use client";

import { useTranslations } from "next-intl";
import { AlertDialog as Radix } from "radix-ui";
import { useState, type ReactElement, type ReactNode } from "react";
import { Button } from "./button";
import { DialogActions } from "./dialog-actions";
import { overlayStyle } from "./overlay-style";

type Props = {
  title: ReactNode;
  description?: ReactNode;
  confirmLabel: string;
  tone?: "danger" | "primary";
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
  /** Runs on confirmation; the dialog stays open when the answer is `false`. */
  onConfirm: () => unknown;
  children?: ReactNode;
};

/** Asks before something that is hard to take back. */
export function ConfirmDialog(props: Props) {
  const {
    title,
    description,
    confirmLabel,
    tone = "danger",
    open,
    onOpenChange,
    trigger,
    onConfirm,
    children,
  } = props;
  const t = useTranslations("common");
  const [openInside, setOpenInside] = useState(false);
  const [pending, setPending] = useState(false);
  const setOpen = (next: boolean) => {
    setOpenInside(next);
    onOpenChange?.(next);
  };
  const confirm = async () => {
    setPending(true);
    try {
      if ((await onConfirm()) !== false) setOpen(false);
    } finally {
      setPending(false);
    }
  };
  return (
    <Radix.Root open={open ?? openInside} onOpenChange={(next) => pending || setOpen(next)}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className={overlayStyle} />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className="fixed inset-0 z-50 m-auto flex h-fit max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md animate-pop-in flex-col gap-4 overflow-y-auto rounded-card border border-line bg-panel p-5 text-ui text-ink shadow-pop"
        >
          <div className="flex flex-col gap-1">
            <Radix.Title className="text-base font-semibold text-balance">{title}</Radix.Title>
            {description ? <Radix.Description className="text-ink-2">{description}</Radix.Description> : null}
          </div>
          {children}
          <DialogActions>
            <Radix.Cancel asChild>
              <Button disabled={pending}>{t("cancel")}</Button>
            </Radix.Cancel>
            <Button variant={tone} loading={pending} onClick={() => void confirm()}>
              {confirmLabel}
            </Button>
          </DialogActions>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
