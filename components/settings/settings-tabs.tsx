import { useTranslations } from "next-intl";
import { LinkTabs } from "@/components/ui/link-tabs";

/** The pages of the settings; departments have a page of their own in the workspace. */
export function SettingsTabs({ slug, audit }: { slug: string; audit: boolean }) {
  const t = useTranslations("settings");
  return (
    <LinkTabs
      label={t("tabs.label")}
      tabs={[
        { href: `/${slug}/settings`, label: t("tabs.organisation"), exact: true },
        { href: `/${slug}/settings/people`, label: t("tabs.people") },
        { href: `/${slug}/departments`, label: t("tabs.departments") },
        ...(audit ? [{ href: `/${slug}/settings/audit`, label: t("tabs.audit") }] : []),
      ]}
    />
  );
}
