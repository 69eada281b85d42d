import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { CurveThumbnail } from "@/components/charts/curve-thumbnail";
import { ScoreValue } from "@/components/shell/score-value";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Meter } from "@/components/ui/meter";
import { Table } from "@/components/ui/table";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import type { ServiceJourney, ServicePage } from "@/lib/services/presented-service";

type Props = { slug: string; page: Pick<ServicePage, "service" | "journeys" | "minimumResponses"> };

/** The journeys under a service with their curves and scores. */
export function ServiceJourneys({ slug, page }: Props) {
  const t = useTranslations("services");
  const { service, journeys, minimumResponses } = page;
  return (
    <Card
      title={t("journeys.title")}
      meta={
        <Link href={`/${slug}/journeys?serviceId=${service.id}`} className="hover:underline">
          {t("journeys.all")}
        </Link>
      }
    >
      {journeys.length === 0 ? (
        <p className="text-ink-3">{t("journeys.none")}</p>
      ) : (
        <Table caption={t("journeys.title")}>
          <thead>
            <tr>
              <th scope="col">{t("journeys.column.journey")}</th>
              <th scope="col">{t("journeys.column.curve")}</th>
              <th scope="col" className="num">
                {t("journeys.column.score")}
              </th>
              <th scope="col">{t("journeys.column.evidence")}</th>
              <th scope="col" className="num">
                {t("journeys.column.touchpoints")}
              </th>
              <th scope="col">{t("journeys.column.lead")}</th>
            </tr>
          </thead>
          <tbody>
            {journeys.map((journey) => (
              <Row key={journey.id} slug={slug} journey={journey} minimumResponses={minimumResponses} />
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function Row({
  slug,
  journey,
  minimumResponses,
}: {
  slug: string;
  journey: ServiceJourney;
  minimumResponses: number;
}) {
  const t = useTranslations("services");
  const domain = useTranslations("domain");
  const format = useFormatter();
  const { value, evidenceShare, total } = journeyScore(journey.points, minimumResponses);
  const curve = journey.points.map((point) => ({
    value: currentScore(point, minimumResponses)?.value ?? null,
  }));
  return (
    <tr>
      <th scope="row" className="min-w-56 py-2">
        <span className="flex flex-wrap items-center gap-2">
          <Link href={`/${slug}/journeys/${journey.id}`} className="hover:underline">
            {journey.title}
          </Link>
          {journey.state === "draft" ? <Badge variant="outline">{domain("journeyState.draft")}</Badge> : null}
        </span>
      </th>
      <td>
        <CurveThumbnail curve={curve} label={t("journeys.curveOf", { title: journey.title })} />
      </td>
      <td className="num">
        <ScoreValue value={value} />
      </td>
      <td>
        <Meter
          label={t("journeys.column.evidence")}
          value={evidenceShare}
          text={evidenceShare === null ? null : format.number(evidenceShare, "percent")}
        />
      </td>
      <td className="num">{total}</td>
      <td>
        <Badge tone={journey.leadDepartment.colour}>{journey.leadDepartment.name}</Badge>
      </td>
    </tr>
  );
}
