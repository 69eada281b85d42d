import { CalendarClock, CornerDownRight } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { CurveThumbnail } from "@/components/charts/curve-thumbnail";
import { Badge } from "@/components/ui/badge";
import { Meter } from "@/components/ui/meter";
import { Table } from "@/components/ui/table";
import type { Portfolio, PortfolioJourney } from "@/lib/insights/presented-portfolio";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";

type Props = { slug: string; group: Portfolio["groups"][number] };

/** The journeys of one service with their standing; parts are indented under what contains them. */
export function PortfolioTable({ slug, group }: Props) {
  const t = useTranslations("portfolio");
  return (
    <Table caption={group.service?.name ?? t("noService")} captionShown>
      <thead>
        <tr>
          <th scope="col">{t("column.journey")}</th>
          <th scope="col">{t("lead")}</th>
          <th scope="col">{t("column.curve")}</th>
          <th scope="col" className="num">
            {t("column.score")}
          </th>
          <th scope="col">{t("column.trend")}</th>
          <th scope="col" className="num">
            {t("column.change")}
          </th>
          <th scope="col">{t("column.evidence")}</th>
          <th scope="col">{t("column.review")}</th>
        </tr>
      </thead>
      <tbody>
        {group.journeys.map((journey) => (
          <Row
            key={journey.id}
            slug={slug}
            journey={journey}
            elsewhere={
              journey.service && journey.service.id !== group.service?.id ? journey.service.name : null
            }
          />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = { slug: string; journey: PortfolioJourney; elsewhere: string | null };

function Row({ slug, journey, elsewhere }: RowProps) {
  const t = useTranslations("portfolio");
  const format = useFormatter();
  const { id, title, depth, score, change, evidenceShare } = journey;
  return (
    <tr>
      <th scope="row">
        <span
          className="flex items-center gap-1.5"
          style={{ paddingLeft: `${Math.min(depth, 6) * 1.25}rem` }}
        >
          {depth > 0 ? (
            <CornerDownRight role="img" aria-label={t("part")} className="text-ink-3 size-3.5 shrink-0" />
          ) : null}
          <Link href={`/${slug}/journeys/${id}`} className="inline-block min-h-6 font-medium hover:underline">
            {title}
          </Link>
          {journey.state === "draft" ? <Badge>{t("draft")}</Badge> : null}
          {elsewhere ? <span className="text-ink-3 text-xs">{elsewhere}</span> : null}
        </span>
      </th>
      <td>
        <Badge tone={journey.leadDepartment.colour}>{journey.leadDepartment.name}</Badge>
      </td>
      <td>
        <CurveThumbnail curve={journey.curve} label={t("curveOf", { title })} />
      </td>
      <td
        className="num font-semibold"
        style={score === null ? undefined : { color: `var(--${emotionOf(score)})` }}
      >
        {score === null ? t("none") : format.number(score, "score")}
      </td>
      <td>
        <CurveThumbnail
          curve={journey.trend.map((value) => ({ value }))}
          label={t("trendOf", { title, count: journey.trend.length - 1 })}
        />
      </td>
      <td className="num">{change === null ? t("none") : format.number(change, "score")}</td>
      <td>
        <Meter
          label={t("column.evidence")}
          value={evidenceShare}
          text={evidenceShare === null ? t("none") : format.number(evidenceShare, "percent")}
        />
      </td>
      <td>
        {journey.reviewDue ? (
          <Link
            href={`/${slug}/journeys/${id}/review`}
            prefetch={false}
            className="inline-flex min-h-6 items-center"
          >
            <Badge variant="outline" icon={<CalendarClock className="size-3" />}>
              {t("due")}
            </Badge>
          </Link>
        ) : null}
      </td>
    </tr>
  );
}
