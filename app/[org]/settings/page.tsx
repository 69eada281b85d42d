import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OrganisationFacts } from "@/components/settings/organisation-facts";
import { OrganisationForm } from "@/components/settings/organisation-form";
import { PageBody } from "@/components/shell/page-body";
import { requireActor } from "@/lib/auth/require-actor";
import { valueOrNotFound } from "@/lib/auth/value-or-not-found";
import { read } from "@/lib/core/read";
import { getSettings } from "@/lib/organisations/queries/get-settings";

type Props = { params: Promise<{ org: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("title") };
}

export default async function SettingsPage({ params }: Props) {
  const { org } = await params;
  const { organisation, abilities } = valueOrNotFound(await read(getSettings, await requireActor(org), {}));
  // The list a machine knows leaves out names that are only other names, such as UTC.
  const timeZones = [
    ...new Set([organisation.timeZone, "UTC", ...Intl.supportedValuesOf("timeZone")]),
  ].sort();
  return (
    <PageBody>
      {abilities.edit ? (
        <OrganisationForm organisation={organisation} timeZones={timeZones} />
      ) : (
        <OrganisationFacts organisation={organisation} />
      )}
    </PageBody>
  );
}
