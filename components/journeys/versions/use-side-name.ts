import { useTranslations } from "next-intl";

/** What one of the two compared is called: a version by its number, or now. */
export function useSideName() {
  const t = useTranslations("versions");
  return (number: number | null | undefined) => (number ? t("number", { number }) : t("now"));
}
