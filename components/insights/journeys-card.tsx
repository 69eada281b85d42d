import { CalendarClock } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { CurveThumbnail } from "@/components/charts/curve-thumbnail";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Meter } from "@/components/ui/meter";
import { Table } from "@/components/ui/table";
import type { Dashboard } from "@/lib/insights/presented-dashboard";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";

/** Journeys with their score, its change over the period, and how much of it is evidence. */
export function JourneysCard({ slug, dashboard }: { slug: string; dashboard: Dashboard }) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const { journeys } = dashboard;
  return (
    <Card
      title={t("journeys")}
      meta={t("publishedOf", { published: dashboard.publishedCount, total: journeys.length })}
      flush
    >
      {journeys.length === 0 ? (
        <EmptyState title={t("noJourneys")} />
      ) : (
        <Table caption={t("journeysCaption")}>
          <thead>
            <tr>
              <th scope="col">{t("column.journey")}</th>
              <th scope="col">{t("column.curve")}</th>
              <th scope="col" className="num">
                {t("column.score")}
              </th>
              <th scope="col" className="num">
                {t("column.change")}
              </th>
              <th scope="col">{t("column.evidence")}</th>
              <th scope="col" className="num">
                {t("column.departments")}
              </th>
              <th scope="col">{t("column.review")}</th>
            </tr>
          </thead>
          <tbody>
            {journeys.map((journey) => (
              <tr key={journey.id}>
                <th scope="row">
                  <Link href={`/${slug}/journeys/${journey.id}`} className="font-normal hover:underline">
                    {journey.title}
                  </Link>
                  {journey.state === "draft" ? <Badge className="ml-2">{t("draft")}</Badge> : null}
                </th>
                <td>
                  <CurveThumbnail curve={journey.curve} label={t("curveOf", { title: journey.title })} />
                </td>
                <td
                  className="num font-semibold"
                  style={journey.score === null ? undefined : { color: `var(--${emotionOf(journey.score)})` }}
                >
                  {journey.score === null ? t("none") : format.number(journey.score, "score")}
                </td>
                <td
                  className="num"
                  title={t("comparedWith", {
                    date: format.dateTime(new Date(dashboard.comparedWith), "day"),
                  })}
                >
                  {journey.change === null ? t("none") : format.number(journey.change, "score")}
                </td>
                <td>
                  <Meter
                    label={t("column.evidence")}
                    value={journey.evidenceShare}
                    text={
                      journey.evidenceShare === null
                        ? t("none")
                        : format.number(journey.evidenceShare, "percent")
                    }
                  />
                </td>
                <td className="num">{journey.departmentCount}</td>
                <td>
                  {journey.reviewDue ? (
                    <Link
                      href={`/${slug}/journeys/${journey.id}/review`}
                      prefetch={false}
                      className="inline-flex min-h-6 items-center"
                    >
                      <Badge variant="outline" icon={<CalendarClock className="size-3" />}>
                        {t("reviewDue")}
                      </Badge>
                    </Link>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
