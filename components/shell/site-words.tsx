"use client";

import { NextIntlClientProvider, type Formats, type Locale } from "next-intl";
import type { ReactNode } from "react";
import { useKeptSame } from "@/components/ui/use-kept-same";
import type { Messages } from "@/lib/i18n/messages-en";
import { RequestTime } from "./request-time";

type Props = {
  locale: Locale;
  timeZone: string;
  formats: Formats;
  messages: Partial<Messages>;
  /** When the page was asked for. */
  now: Date;
  children: ReactNode;
};

/**
 * The words of the whole site, and how dates and numbers are written. They are the same objects at every refresh,
 * and the time is apart from them: else each would have everything drawn anew that shows a word.
 */
export function SiteWords({ now, children, ...words }: Props) {
  return (
    <RequestTime value={now}>
      <NextIntlClientProvider {...useKeptSame(words)}>{children}</NextIntlClientProvider>
    </RequestTime>
  );
}
