import type { ReactNode } from "react";
import { getTranslations } from "next-intl/server";
import { SettingsTabs } from "@/components/settings/settings-tabs";
import { PageHeader } from "@/components/shell/page-header";
import { Words } from "@/components/shell/words";
import { can } from "@/lib/access/can";
import { requireActor } from "@/lib/auth/require-actor";

type Props = { children: ReactNode; params: Promise<{ org: string }> };

export default async function SettingsLayout({ children, params }: Props) {
  const { org } = await params;
  const actor = await requireActor(org);
  const t = await getTranslations("settings");
  return (
    <>
      <PageHeader title={t("title")}>
        <SettingsTabs slug={org} audit={can(actor, "audit.view", {})} />
      </PageHeader>
      <Words of={["settings", "domain", "errors"]}>{children}</Words>
    </>
  );
}
