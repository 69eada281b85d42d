import { useTranslations } from "next-intl";

/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a
      href="#main"
      className="sr-only rounded-control focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-70 focus:bg-accent focus:px-3 focus:py-2 focus:font-semibold focus:text-on-accent"
    >
      {t("skip")}
    </a>
  );
}
