import { Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { NewJourneyButtons } from "./new-journey-buttons";

type Props = { slug: string; filtered: boolean; canCreate: boolean };

/** Nothing to list: because of the filters, or because nobody has begun yet. */
export function NoJourneys({ slug, filtered, canCreate }: Props) {
  const t = useTranslations("journeys");
  if (filtered) {
    return (
      <EmptyState
        icon={<Waypoints />}
        title={t("noMatches")}
        actions={<LinkButton href={`/${slug}/journeys`}>{t("clearFilters")}</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      icon={<Waypoints />}
      title={t("noJourneys")}
      description={canCreate ? t("noJourneysLead") : t("noJourneysReader")}
      actions={canCreate ? <NewJourneyButtons slug={slug} /> : null}
    />
  );
}
