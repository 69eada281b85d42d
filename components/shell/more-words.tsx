"use client";

import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { useMemo, type ReactNode } from "react";
import type { Messages } from "@/lib/i18n/messages-en";

type Props = { words: Partial<Messages>; children: ReactNode };

/** Adds words to those that the browser has already; see `Words`, which chooses them. */
export function MoreWords({ words, children }: Props) {
  const known = useMessages();
  const messages = useMemo(() => ({ ...known, ...words }), [known, words]);
  return (
    <NextIntlClientProvider locale={useLocale()} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
