import { CalendarClock } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import { JourneyActions } from "./journey-actions";

type Props = { slug: string; journey: JourneyHeader };

/** A journey's name, state and tabs, the same above its map, story, improvements and history. */
export function JourneyHeaderBar({ slug, journey }: Props) {
  const t = useTranslations("journeys");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const base = `/${slug}/journeys/${journey.id}`;
  const { service, parent } = journey;
  return (
    <PageHeader
      title={journey.title}
      breadcrumb={[
        { label: t("title"), href: `/${slug}/journeys` },
        ...(service ? [{ label: service.name, href: `/${slug}/services/${service.id}` }] : []),
        ...(parent ? [{ label: parent.title, href: `/${slug}/journeys/${parent.id}` }] : []),
      ]}
      meta={
        <>
          <Badge variant="outline">
            {journey.state === "published"
              ? t("versionState", { number: journey.publishedNumber })
              : domain(`journeyState.${journey.state}`)}
            {journey.changesSincePublished
              ? t("changesSince", { count: journey.changesSincePublished })
              : null}
          </Badge>
          <Badge tone={journey.leadDepartment.colour}>
            {t("ledBy", { department: journey.leadDepartment.name })}
          </Badge>
          {journey.reviewDue && journey.reviewDueOn ? (
            <Badge variant="outline" icon={<CalendarClock className="size-3" />}>
              {t("reviewDueOn", { date: format.dateTime(new Date(journey.reviewDueOn), "day") })}
            </Badge>
          ) : null}
        </>
      }
      actions={<JourneyActions journey={journey} />}
    >
      <LinkTabs
        label={t("views")}
        tabs={[
          { href: base, label: t("tab.map"), exact: true },
          { href: `${base}/story`, label: t("tab.story") },
          { href: `${base}/improvements`, label: t("tab.improvements") },
          { href: `${base}/history`, label: t("tab.history") },
        ]}
      />
    </PageHeader>
  );
}
