import { PenLine } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { PageBody } from "@/components/shell/page-body";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import type { DesiredJourneyDifference, PresentedDifference } from "@/lib/journeys/presented-desired";
import { namesIn } from "@/lib/journeys/rules/comparison/names-in";
import { JourneyHeaderBar } from "../journey/journey-header-bar";
import { ComparisonCurves } from "../versions/comparison-curves";
import { ComparisonTable } from "../versions/comparison-table";
import { pairedTouchpoints } from "../versions/paired-touchpoints";
import { DesiredChanges } from "./desired-changes";
import { StartDesired } from "./start-desired";

type Props = { slug: string; found: DesiredJourneyDifference };

/** How a journey should be, beside how it is; or the offer to draw that. */
export function DesiredScreen({ slug, found: { journey, difference, givenUp } }: Props) {
  const t = useTranslations("desired");
  const format = useFormatter();
  return (
    <>
      <JourneyHeaderBar slug={slug} journey={journey} differing />
      <PageBody>
        {difference ? (
          <Difference
            slug={slug}
            journeyId={journey.id}
            difference={difference}
            canDraft={journey.abilities.proposeImprovement}
          />
        ) : (
          <>
            {journey.archivedAt !== null && journey.archivedAt === givenUp[0]?.archivedAt ? (
              <EmptyState icon={<PenLine />} title={t("archivedWith")} />
            ) : (
              <EmptyState
                icon={<PenLine />}
                title={t("none")}
                description={t("noneLead")}
                actions={journey.abilities.startDesired ? <StartDesired journey={journey} /> : null}
              />
            )}
            {givenUp.length > 0 ? (
              <p className="text-ink-2 flex flex-wrap gap-x-3">
                {t("givenUp")}
                {givenUp.map(({ id, archivedAt }) => (
                  <Link
                    key={id}
                    href={`/${slug}/journeys/${id}`}
                    className="inline-flex min-h-6 items-center underline"
                  >
                    {format.dateTime(new Date(archivedAt), "moment")}
                  </Link>
                ))}
              </p>
            ) : null}
          </>
        )}
      </PageBody>
    </>
  );
}

type DifferenceProps = Pick<Props, "slug"> & {
  journeyId: DesiredJourneyDifference["journey"]["id"];
  difference: PresentedDifference;
  canDraft: boolean;
};

function Difference({ slug, journeyId, difference, canDraft }: DifferenceProps) {
  const t = useTranslations("desired");
  const { desired, from, to, changes, touchpoints, stages, newer } = difference;
  const pairs = pairedTouchpoints(difference);
  const names = { from: t("current"), to: t("desired") };
  const count = (kind: string) => [...stages, ...touchpoints].filter((one) => one.kind === kind).length;
  return (
    <>
      <section className="flex flex-col gap-2">
        <h2 className="font-semibold">{t("curves")}</h2>
        <ComparisonCurves comparison={difference} names={names} pairs={pairs} />
      </section>
      {newer.length > 0 ? (
        <Notice title={t("newer")}>{newer.map(({ title }) => title).join(" · ")}</Notice>
      ) : null}
      <section className="flex flex-col gap-2">
        <h2 className="font-semibold">{t("list")}</h2>
        {changes.length === 0 ? (
          <EmptyState
            title={t("nothing")}
            actions={
              <LinkButton href={`/${slug}/journeys/${desired.id}`} icon={<PenLine />}>
                {t("toDesired")}
              </LinkButton>
            }
          />
        ) : (
          <>
            <p className="text-ink-2">
              {t("counts", {
                leftOut: count("left-out"),
                added: count("added"),
                changed: count("changed"),
              })}
            </p>
            <DesiredChanges
              slug={slug}
              journeyId={journeyId}
              changes={changes}
              touchpoints={touchpoints}
              stages={stages}
              names={namesIn([from.snapshot, to.snapshot])}
              canDraft={canDraft}
            />
          </>
        )}
      </section>
      <ComparisonTable comparison={difference} names={names} pairs={pairs} removedAs="left-out" />
    </>
  );
}
