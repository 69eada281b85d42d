import { Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

type Props = { slug: string; filtered: boolean; canCreate: boolean };

/** Nothing to list: because of the filters, or because nobody has begun yet. */
export function NoJourneys({ slug, filtered, canCreate }: Props) {
  const t = useTranslations("journeys");
  const templates = useTranslations("templates");
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
      actions={
        canCreate ? (
          <>
            <LinkButton href={`/${slug}/journeys/new`} variant="primary">
              {templates("fromTemplate")}
            </LinkButton>
            <LinkButton href={`/${slug}/journeys/import`}>{t("import")}</LinkButton>
          </>
        ) : null
      }
    />
  );
}
