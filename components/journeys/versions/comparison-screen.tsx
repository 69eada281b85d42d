import { useTranslations } from "next-intl";
import { PageBody } from "@/components/shell/page-body";
import type { Comparison } from "@/lib/journeys/presented-comparison";
import { namesIn } from "@/lib/journeys/rules/comparison/names-in";
import { JourneyHeaderBar } from "../journey/journey-header-bar";
import { ChangeList } from "./change-list";
import { CompareForm } from "./compare-form";
import { ComparisonCurves } from "./comparison-curves";
import { ComparisonTable } from "./comparison-table";

import { pairedTouchpoints } from "./paired-touchpoints";
import { RestoreVersion } from "./restore-version";
import { useSideName } from "./use-side-name";

type Props = { slug: string; comparison: Comparison };

/** Two states of a journey: their curves over one another, side by side, and what changed as a list. */
export function ComparisonScreen({ slug, comparison }: Props) {
  const t = useTranslations("versions");
  const { journey, from, to, changes, nested } = comparison;
  const sideName = useSideName();
  const sides = { from: sideName(from.version?.number), to: sideName(to.version?.number) };
  const names = new Map([
    ...namesIn([from.snapshot, to.snapshot]),
    ...nested.map(({ id, title }) => [id, title] as const),
  ]);
  const pairs = pairedTouchpoints(comparison);
  const count = (kind: string) =>
    new Set(changes.filter((one) => one.kind === kind).map((one) => ("id" in one ? one.id : ""))).size;
  return (
    <>
      <JourneyHeaderBar slug={slug} journey={journey} />
      <PageBody>
        <div className="flex flex-wrap items-end justify-between gap-3">
          <CompareForm
            key={`${from.version?.number ?? ""}-${to.version?.number ?? ""}`}
            action={`/${slug}/journeys/${journey.id}/compare`}
            newest={journey.publishedNumber}
            from={from.version?.number ?? null}
            to={to.version?.number ?? null}
          />
          {from.version && !to.version && changes.length > 0 ? (
            <RestoreVersion journey={journey} number={from.version.number} />
          ) : null}
        </div>
        <section className="flex flex-col gap-2">
          <h2 className="font-semibold">{t("curves")}</h2>
          <ComparisonCurves comparison={comparison} names={sides} pairs={pairs} />
        </section>
        <section className="flex flex-col gap-2">
          <h2 className="font-semibold">{t("list")}</h2>
          {changes.length === 0 ? (
            <p className="text-ink-2">{t("nothing")}</p>
          ) : (
            <>
              <p className="text-ink-2">
                {t("counts", {
                  added: count("added"),
                  removed: count("removed"),
                  moved: count("moved"),
                  changed: count("changed"),
                })}
              </p>
              <ChangeList changes={changes} names={names} />
            </>
          )}
        </section>
        <ComparisonTable comparison={comparison} names={sides} pairs={pairs} />
      </PageBody>
    </>
  );
}
