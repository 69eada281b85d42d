import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { EmotionFace } from "../emotion-face";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { useWaitText } from "../use-wait-text";
import type { MapReading } from "./map-reading";

type Props = { map: JourneyMap; reading: MapReading; page: number; pages: number; printedAt: Date };

/** What a page on a wall says of itself: which journey, whose, as of when, and how it scores. */
export function PageTitle({ map, reading, page, pages, printedAt }: Props) {
  const t = useTranslations("map");
  const journeys = useTranslations("journeys");
  const desired = useTranslations("desired");
  const format = useFormatter();
  const waitText = useWaitText();
  const { journey } = map;
  const { score, waiting } = reading;
  const persona = journey.personas[0];
  return (
    <header className="flex items-start justify-between gap-10 px-4 pb-3">
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-2xl leading-tight font-semibold tracking-tight wrap-anywhere">
            {journey.title}
          </h2>
          {journey.isDesired ? <Badge tone="accent">{desired("badge")}</Badge> : null}
          <Badge tone={journey.leadDepartment.colour}>
            {journeys("ledBy", { department: journey.leadDepartment.name })}
          </Badge>
        </div>
        {journey.goal ? (
          <p className="line-clamp-2 text-sm">
            <span className="font-semibold">{journeys("goal")}</span> {journey.goal}
          </p>
        ) : null}
        {persona ? (
          <p className="text-ink-2 line-clamp-1 text-sm">
            <span className="text-ink font-semibold">{persona.name}</span>
            {persona.jobTitle ? `, ${persona.jobTitle}` : null}
            {persona.quote ? <i>{` “${persona.quote}”`}</i> : null}
          </p>
        ) : null}
      </div>
      <dl className="flex shrink-0 gap-7 text-center">
        <Figure label={journeys("stat.score")}>
          {score.value === null ? (
            journeys("none")
          ) : (
            <>
              <EmotionFace emotion={emotionOf(score.value)} className="size-6" />
              {format.number(score.value, "score")}
            </>
          )}
        </Figure>
        <Figure label={journeys("stat.evidence")}>
          {score.evidenceShare === null ? journeys("none") : format.number(score.evidenceShare, "percent")}
        </Figure>
        <Figure label={journeys("stat.waiting")}>{waitText(waiting.minutes)}</Figure>
        <Figure label={journeys("stat.handoffs", { count: reading.handoffCount })}>
          {reading.handoffCount}
        </Figure>
      </dl>
      <p className="text-ink-2 flex shrink-0 flex-col text-right text-xs">
        <span className="text-ink font-semibold">{useEdition(map)}</span>
        <span>{t("printedOn", { date: format.dateTime(printedAt, "day") })}</span>
        {pages > 1 ? <span>{t("pageOf", { page, pages })}</span> : null}
      </p>
    </header>
  );
}

type FigureProps = { label: string; children: ReactNode };

const Figure = ({ label, children }: FigureProps) => (
  <div className="flex flex-col-reverse">
    <dt className="text-ink-2 text-xs">{label}</dt>
    <dd className="flex items-center justify-center gap-1.5 text-xl leading-snug font-semibold">
      {children}
    </dd>
  </div>
);

/** Which version this is, and whether it has moved on since. */
function useEdition({ journey }: JourneyMap): string {
  const t = useTranslations("journeys");
  const domain = useTranslations("domain");
  if (journey.state !== "published") return domain(`journeyState.${journey.state}`);
  const since = journey.changesSincePublished;
  return (
    t("versionState", { number: journey.publishedNumber }) +
    (since ? t("changesSince", { count: since }) : "")
  );
}
