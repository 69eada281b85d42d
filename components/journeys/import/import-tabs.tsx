import { useTranslations } from "next-intl";
import { LinkTabs } from "@/components/ui/link-tabs";

/** The formats that a journey can be imported from, each a page. */
export function ImportTabs({ slug }: { slug: string }) {
  const t = useTranslations("import.tabs");
  const base = `/${slug}/journeys/import`;
  return (
    <LinkTabs
      label={t("label")}
      tabs={[
        { href: base, label: t("mermaid"), exact: true },
        { href: `${base}/csv`, label: t("csv") },
        { href: `${base}/json`, label: t("json") },
      ]}
    />
  );
}
