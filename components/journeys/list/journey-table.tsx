import { CalendarClock } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Meter } from "@/components/ui/meter";
import { Table } from "@/components/ui/table";
import type { JourneyListItem } from "@/lib/journeys/presented-list";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { CurveThumbnail } from "@/components/charts/curve-thumbnail";

type Props = { slug: string; journeys: readonly JourneyListItem[] };

/** Journeys with their score and curve, one a row. */
export function JourneyTable({ slug, journeys }: Props) {
  const t = useTranslations("journeys");
  const domain = useTranslations("domain");
  const format = useFormatter();
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <th scope="col">{t("column.journey")}</th>
          <th scope="col">{t("column.service")}</th>
          <th scope="col">{t("column.curve")}</th>
          <th scope="col" className="num">
            {t("column.score")}
          </th>
          <th scope="col">{t("column.evidence")}</th>
          <th scope="col" className="num">
            {t("column.opportunities")}
          </th>
          <th scope="col">{t("column.departments")}</th>
          <th scope="col">{t("column.state")}</th>
        </tr>
      </thead>
      <tbody>
        {journeys.map((journey) => (
          <tr key={journey.id}>
            <th scope="row">
              <Link href={`/${slug}/journeys/${journey.id}`} className="font-medium hover:underline">
                {journey.title}
              </Link>
              {journey.parent ? (
                <span className="text-ink-3 block text-xs">
                  {t("partOf", { title: journey.parent.title })}
                </span>
              ) : null}
            </th>
            <td>{journey.service?.name}</td>
            <td>
              <CurveThumbnail curve={journey.curve} label={t("curveOf", { title: journey.title })} />
            </td>
            <td
              className="num font-semibold"
              style={journey.score === null ? undefined : { color: `var(--${emotionOf(journey.score)})` }}
            >
              {journey.score === null ? t("none") : format.number(journey.score, "score")}
            </td>
            <td>
              <Meter
                label={t("column.evidence")}
                value={journey.evidenceShare}
                text={
                  journey.evidenceShare === null ? t("none") : format.number(journey.evidenceShare, "percent")
                }
              />
            </td>
            <td className="num">{journey.opportunityCount}</td>
            <td>
              <span className="flex flex-wrap gap-1">
                {journey.departments.map((department) => (
                  <Badge key={department.id} tone={department.colour}>
                    {department.name}
                  </Badge>
                ))}
              </span>
            </td>
            <td>
              <span className="flex flex-wrap gap-1">
                <Badge variant="outline">{domain(`journeyState.${journey.state}`)}</Badge>
                {journey.reviewDue ? (
                  <Badge variant="outline" icon={<CalendarClock className="size-3" />}>
                    {t("reviewDue")}
                  </Badge>
                ) : null}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
