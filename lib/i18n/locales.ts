/** The languages people can choose; each has a folder in messages/. */
export const locales = ["en", "da"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** The first-party cookie that keeps a person's choice. */
export const localeCookie = "locale";

/** What dates, numbers and <html lang> go by: our English is British. */
export const languageTags = { en: "en-GB", da: "da" } as const satisfies Record<Locale, string>;
export type LanguageTag = (typeof languageTags)[Locale];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
