import type { Locale } from "./locales";
import { danish } from "./messages-da";
import { english, type Messages } from "./messages-en";

const byLocale: Record<Locale, Messages> = { en: english, da: danish };

/** Every word of one language, one namespace per file in messages/<locale>/. */
export function loadMessages(locale: Locale): Messages {
  return byLocale[locale];
}
