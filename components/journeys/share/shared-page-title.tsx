import { useFormatter, useTranslations } from "next-intl";
import type { SharedJourney } from "@/lib/share-links/presented-shared-journey";

type Props = { journey: SharedJourney["journey"]; page: number; pages: number; printedAt: Date };

/** What a page of a shared map says of itself: which journey, as of when, and which page of it. */
export function SharedPageTitle({ journey, page, pages, printedAt }: Props) {
  const t = useTranslations("map");
  const journeys = useTranslations("journeys");
  const sharing = useTranslations("sharing");
  const format = useFormatter();
  return (
    <header className="flex items-start justify-between gap-10 px-4 pb-3">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <h2 className="text-2xl leading-tight font-semibold tracking-tight wrap-anywhere">{journey.title}</h2>
        {journey.isDesired ? (
          <p className="text-accent text-sm font-semibold">{sharing("page.desired")}</p>
        ) : null}
        {journey.goal ? (
          <p className="line-clamp-2 text-sm">
            <span className="font-semibold">{journeys("goal")}</span> {journey.goal}
          </p>
        ) : null}
      </div>
      <p className="text-ink-2 flex shrink-0 flex-col text-right text-xs">
        <span>{t("printedOn", { date: format.dateTime(printedAt, "day") })}</span>
        {pages > 1 ? <span>{t("pageOf", { page, pages })}</span> : null}
      </p>
    </header>
  );
}
