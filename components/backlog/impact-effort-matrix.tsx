import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { MatrixLink } from "./matrix-link";

const ratings = [1, 2, 3, 4, 5] as const;

type Props = { slug: string; improvements: readonly Improvement[] };

/** Impact against effort: what is high and to the left comes first. What nobody has rated stands beside. */
export function ImpactEffortMatrix({ slug, improvements }: Props) {
  const t = useTranslations("backlog");
  const unrated = improvements.filter(({ impact, effort }) => impact === null || effort === null);
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_18rem]">
      <Card meta={t("matrix.quickWins")} title={t("matrix.label")}>
        <ScrollRegion label={t("matrix.label")}>
          <table className="w-full min-w-160 table-fixed border-separate border-spacing-1">
            <caption className="sr-only">{t("matrix.label")}</caption>
            <colgroup>
              <col className="w-20" />
            </colgroup>
            <tbody>
              {ratings.toReversed().map((impact) => (
                <tr key={impact} className="h-24">
                  <th
                    scope="row"
                    className="text-ink-3 w-20 pr-2 text-right align-middle text-xs font-medium"
                  >
                    {t("matrix.impactOf", { value: impact })}
                  </th>
                  {ratings.map((effort) => (
                    <td
                      key={effort}
                      className="rounded-control p-1.5 align-top"
                      style={{ background: impact > effort ? "var(--accent-soft)" : "var(--sunk)" }}
                    >
                      <ul className="flex flex-col gap-1">
                        {improvements
                          .filter((one) => one.impact === impact && one.effort === effort)
                          .map((improvement) => (
                            <li key={improvement.id} className="min-w-0">
                              <MatrixLink slug={slug} improvement={improvement} />
                            </li>
                          ))}
                      </ul>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <td />
                {ratings.map((effort) => (
                  <th key={effort} scope="col" className="text-ink-3 pt-1 text-xs font-medium">
                    {t("matrix.effortOf", { value: effort })}
                  </th>
                ))}
              </tr>
            </tfoot>
          </table>
        </ScrollRegion>
      </Card>
      <Card title={t("matrix.unrated")} meta={unrated.length}>
        {unrated.length === 0 ? (
          <p className="text-ink-3">{t("matrix.allRated")}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {unrated.map((improvement) => (
              <li key={improvement.id} className="min-w-0">
                <MatrixLink slug={slug} improvement={improvement} />
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}
