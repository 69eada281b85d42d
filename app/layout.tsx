import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale, getMessages, getNow, getTimeZone, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { earlyClicks } from "@/components/shell/early-clicks";
import { earlyTyping } from "@/components/shell/early-typing";
import { PagePolicy } from "@/components/shell/page-policy";
import { ReplayEarlyClick } from "@/components/shell/replay-early-click";
import { SiteWords } from "@/components/shell/site-words";
import { parseTheme, themeCookie } from "@/components/shell/theme";
import { LiveRegionProvider } from "@/components/ui/live-region-provider";
import { Toaster } from "@/components/ui/toaster";
import { formats } from "@/lib/i18n/formats";
import { someMessages } from "@/lib/i18n/some-messages";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { default: t("productName"), template: `%s · ${t("productName")}` },
    description: t("productDescription"),
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

/**
 * The document: language and theme are known to the server, so nothing flashes; the one script that runs
 * first only remembers what is clicked and typed before the page can answer.
 * The browser gets the words that every page has; a part of the site that shows more there sends them by `Words`.
 */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  const locale = await getLocale();
  const policy = (await headers()).get("content-security-policy") ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme}>
      <head>
        {/* Of the document, not of each page: put there anew at every refresh, it has the whole page styled anew. */}
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        {/* A browser shows no nonce to whoever asks, so what React finds differs from what was sent. */}
        <script nonce={nonce} suppressHydrationWarning>
          {`${earlyClicks};${earlyTyping}`}
        </script>
        <ReplayEarlyClick />
        <PagePolicy />
        <SiteWords
          locale={locale}
          timeZone={await getTimeZone()}
          formats={formats}
          messages={someMessages(await getMessages(), ["common", "shell"])}
          now={await getNow()}
        >
          <LiveRegionProvider>{children}</LiveRegionProvider>
          <Toaster theme={theme} />
        </SiteWords>
      </body>
    </html>
  );
}
