import { CalendarClock } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import { DesiredSwitch } from "../desired/desired-switch";
import { JourneyActions } from "./journey-actions";

type Props = {
  slug: string;
  journey: JourneyHeader;
  /** Above what differs between the journey as it is and as it should be. */
  differing?: boolean;
};

/** A journey's name, state and tabs, the same above its map, story, improvements and history. */
export function JourneyHeaderBar({ slug, journey, differing = false }: Props) {
  const t = useTranslations("journeys");
  const domain = useTranslations("domain");
  const desired = useTranslations("desired");
  const format = useFormatter();
  const base = `/${slug}/journeys/${journey.id}`;
  const { service } = journey;
  const parent = journey.parent ?? journey.containers[0];
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
          {journey.isDesired ? <Badge tone="accent">{desired("badge")}</Badge> : null}
          <Badge tone={journey.leadDepartment.colour}>
            {t("ledBy", { department: journey.leadDepartment.name })}
          </Badge>
          {journey.reviewDue && journey.reviewDueOn ? (
            <Link href={`${base}/review`} className="inline-flex min-h-6 items-center">
              <Badge variant="outline" icon={<CalendarClock className="size-3" />}>
                {t("reviewDueOn", { date: format.dateTime(new Date(journey.reviewDueOn), "day") })}
              </Badge>
            </Link>
          ) : null}
          <DesiredSwitch slug={slug} journey={journey} differing={differing} />
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
          { href: `${base}/comments`, label: t("tab.comments") },
          { href: `${base}/history`, label: t("tab.history") },
        ]}
      />
    </PageHeader>
  );
}
