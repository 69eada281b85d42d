import type { formats } from "./formats";
import type { LanguageTag } from "./locales";
import type { Messages as EnglishMessages } from "./messages-en";

// Message keys, locales and format names are checked by the compiler.
declare module "next-intl" {
  interface AppConfig {
    Locale: LanguageTag;
    Messages: EnglishMessages;
    Formats: typeof formats;
  }
}
