"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { MenuRadioGroup } from "@/components/ui/menu-radio-group";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { languageTags, localeCookie, locales } from "@/lib/i18n/locales";
import { parseTheme, themeCookie, themes, type Theme } from "./theme";
import { writeCookie } from "./write-cookie";

const icons = { system: <Monitor aria-hidden />, light: <Sun aria-hidden />, dark: <Moon aria-hidden /> };

/** Theme and language, as part of a menu. */
export function PreferenceMenu() {
  const t = useTranslations("shell");
  const router = useRouter();
  const tag = useLocale();
  // The menu exists in the browser only, where the page itself says which theme it has.
  const [theme, setTheme] = useState(() => parseTheme(document.documentElement.dataset.theme));
  const chooseTheme = (chosen: Theme) => {
    setTheme(chosen);
    writeCookie(themeCookie, chosen);
    router.refresh();
  };
  return (
    <>
      <MenuRadioGroup
        label={t("person.theme")}
        value={theme}
        onValueChange={chooseTheme}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`), icon: icons[value] }))}
      />
      <MenuSeparator />
      <MenuRadioGroup
        label={t("person.language")}
        value={locales.find((locale) => languageTags[locale] === tag) ?? "en"}
        onValueChange={(chosen) => {
          writeCookie(localeCookie, chosen);
          router.refresh();
        }}
        options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
    </>
  );
}
