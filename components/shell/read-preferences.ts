import { defaultLocale, isLocale, localeCookie, type Locale } from "@/lib/i18n/locales";
import { parseTheme, themeCookie, type Theme } from "./theme";

/** Language and theme out of a cookie string, for where no server can say them. */
export function readPreferences(cookies: string): { locale: Locale; theme: Theme } {
  const value = (name: string) =>
    cookies
      .split("; ")
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const locale = value(localeCookie);
  return { locale: isLocale(locale) ? locale : defaultLocale, theme: parseTheme(value(themeCookie)) };
}
