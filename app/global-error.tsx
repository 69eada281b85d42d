"use client";

import { NextIntlClientProvider } from "next-intl";
import { useSyncExternalStore } from "react";
import { ErrorPage } from "@/components/shell/error-page";
import { readPreferences } from "@/components/shell/read-preferences";
import { bareWords } from "@/lib/i18n/bare-words";
import { languageTags } from "@/lib/i18n/locales";
import "./globals.css";

const never = () => () => {};

/** Even the root layout failed: a document of its own, with the words it needs inside it. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const preferences = useSyncExternalStore(
    never,
    () => document.cookie,
    () => "",
  );
  const { locale, theme } = readPreferences(preferences);
  return (
    <html lang={languageTags[locale]} data-theme={theme === "system" ? undefined : theme}>
      <body>
        <NextIntlClientProvider locale={languageTags[locale]} messages={bareWords[locale]} timeZone="UTC">
          <title>{bareWords[locale].shell.error.title}</title>
          <main>
            <ErrorPage error={error} retry={retry} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
