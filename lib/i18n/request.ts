import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { currentSession } from "@/lib/auth/current-session";
import { pathHeader } from "@/lib/auth/path-header";
import { formats } from "./formats";
import { loadMessages } from "./load-messages";
import { isLocale, languageTags, localeCookie } from "./locales";
import { preferredLocale } from "./preferred-locale";

const fallbackTimeZone = "Europe/Copenhagen";

/** Language: the person's choice, else the browser's. Time zone: that of the organisation one looks at. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const requestHeaders = await headers();
  const locale = isLocale(chosen) ? chosen : preferredLocale(requestHeaders.get("accept-language"));
  return {
    locale: languageTags[locale],
    messages: loadMessages(locale),
    timeZone: await organisationTimeZone(requestHeaders.get(pathHeader)),
    now: new Date(),
    formats,
  };
});

async function organisationTimeZone(path: string | null): Promise<string> {
  const slug = path?.split(/[/?]/)[1];
  if (!slug) return fallbackTimeZone;
  // A page that reports a failure must not fail for want of a time zone.
  const session = await currentSession().catch(() => null);
  return session?.memberships.find((membership) => membership.slug === slug)?.timeZone ?? fallbackTimeZone;
}
