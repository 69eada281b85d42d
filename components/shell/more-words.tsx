"use client";

import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { useMemo, type ReactNode } from "react";
import { useKeptSame } from "@/components/ui/use-kept-same";
import type { Messages } from "@/lib/i18n/messages-en";

type Props = { words: Partial<Messages>; children: ReactNode };

/** Adds words to those that the browser has already; see `Words`, which chooses them. */
export function MoreWords({ words, children }: Props) {
  const known = useMessages();
  // The same at every refresh of the page: whatever shows a word would be drawn anew.
  const more = useKeptSame(words);
  const messages = useMemo(() => ({ ...known, ...more }), [known, more]);
  return (
    <NextIntlClientProvider locale={useLocale()} messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
