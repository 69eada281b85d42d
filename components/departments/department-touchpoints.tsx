import { Diamond } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ScoreValue } from "@/components/shell/score-value";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { DepartmentPage, DepartmentTouchpoint } from "@/lib/departments/presented-department";
import { currentScore } from "@/lib/journeys/rules/current-score";

type Props = { slug: string; page: Pick<DepartmentPage, "touchpoints" | "minimumResponses"> };

/** What a department owns in every journey, in the journeys' order, with its scores. */
export function DepartmentTouchpoints({ slug, page }: Props) {
  const t = useTranslations("departments");
  const domain = useTranslations("domain");
  const { touchpoints } = page;
  const journeys = [...new Map(touchpoints.map(({ journey }) => [journey.id, journey])).values()];
  return (
    <Card
      title={t("touchpoints.title")}
      meta={t("touchpoints.meta", { touchpoints: touchpoints.length, journeys: journeys.length })}
    >
      {touchpoints.length === 0 ? <p className="text-ink-3">{t("touchpoints.none")}</p> : null}
      {journeys.map((journey) => (
        <section
          key={journey.id}
          className="border-line flex flex-col gap-1 border-t pt-3 pb-2 first-of-type:border-t-0 first-of-type:pt-1"
        >
          <h3 className="flex items-center gap-2 px-1.5 font-semibold">
            <Link href={`/${slug}/journeys/${journey.id}`} className="hover:underline">
              {journey.title}
            </Link>
            {journey.state === "draft" ? (
              <Badge variant="outline">{domain("journeyState.draft")}</Badge>
            ) : null}
          </h3>
          <Rows
            slug={slug}
            caption={journey.title}
            touchpoints={touchpoints.filter((touchpoint) => touchpoint.journey.id === journey.id)}
            minimumResponses={page.minimumResponses}
          />
        </section>
      ))}
    </Card>
  );
}

type RowsProps = {
  slug: string;
  caption: string;
  touchpoints: readonly DepartmentTouchpoint[];
  minimumResponses: number;
};

function Rows({ slug, caption, touchpoints, minimumResponses }: RowsProps) {
  const t = useTranslations("departments");
  const domain = useTranslations("domain");
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <th scope="col">{t("touchpoints.column.touchpoint")}</th>
          <th scope="col">{t("touchpoints.column.stage")}</th>
          <th scope="col">{t("touchpoints.column.channel")}</th>
          <th scope="col" className="num">
            {t("touchpoints.column.current")}
          </th>
          <th scope="col">{t("touchpoints.column.basis")}</th>
          <th scope="col" className="num">
            {t("touchpoints.column.desired")}
          </th>
        </tr>
      </thead>
      <tbody>
        {touchpoints.map((touchpoint) => {
          const current = currentScore(touchpoint, minimumResponses);
          return (
            <tr key={touchpoint.id}>
              <th scope="row" className="min-w-48 text-left font-normal">
                <span className="flex items-center gap-2">
                  {touchpoint.momentOfTruth ? (
                    <>
                      <Diamond aria-hidden className="text-angry size-3 shrink-0" />
                      <VisuallyHidden>{t("touchpoints.momentOfTruth")}</VisuallyHidden>
                    </>
                  ) : null}
                  <Link
                    href={`/${slug}/journeys/${touchpoint.journey.id}?touchpoint=${touchpoint.id}`}
                    className="hover:underline"
                  >
                    {touchpoint.title}
                  </Link>
                </span>
              </th>
              <td className="text-ink-2">{touchpoint.stageName}</td>
              <td className="text-ink-2 whitespace-nowrap">
                {touchpoint.kind === "contact" || touchpoint.kind === "self-service"
                  ? domain(`channel.${touchpoint.channel}`)
                  : domain(`kind.${touchpoint.kind}`)}
              </td>
              <td className="num">
                <ScoreValue value={current?.value ?? null} />
              </td>
              <td className="text-ink-3 whitespace-nowrap">
                {current === null
                  ? t("touchpoints.unknown")
                  : current.source === "reported"
                    ? t("touchpoints.reported", { n: current.n })
                    : t("touchpoints.assumed")}
              </td>
              <td className="num">
                <ScoreValue value={touchpoint.scoreDesired} desired />
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
