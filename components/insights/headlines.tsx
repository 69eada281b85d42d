import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Headline, HeadlineTarget } from "@/lib/insights/rules/headline";

type Props = { slug: string; headlines: readonly Headline[] };

/** What a leader should know first, in sentences; each underlined word leads to its rows. */
export function Headlines({ slug, headlines }: Props) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  const link = (target: HeadlineTarget | undefined) => (words: ReactNode) =>
    target ? (
      <Link
        href={hrefOf(slug, target)}
        className="text-ink decoration-line-strong font-semibold underline decoration-2 underline-offset-4"
      >
        {words}
      </Link>
    ) : (
      words
    );
  const days = (minutes: number) => Math.max(1, Math.round(minutes / 1440));
  const score = (value: number) => format.number(value, "score");
  const say = (headline: Headline): ReactNode => {
    const subject = link(headline.subject);
    switch (headline.key) {
      case "journey-silent":
      case "journey-waits":
        return t.rich(`headline.${headline.key}`, {
          journey: headline.params.journey,
          trend: headline.params.trend,
          score: score(headline.params.score),
          touchpoint: headline.params.touchpoint,
          days: days(headline.params.minutes),
          subject,
          cause: link(headline.cause),
        });
      case "journey-low":
        return t.rich("headline.journey-low", {
          journey: headline.params.journey,
          trend: headline.params.trend,
          score: score(headline.params.score),
          subject,
        });
      case "focus-on-time":
        return t.rich("headline.focus-on-time", { ...headline.params, subject });
      case "improvement-late":
      case "improvement-stuck":
        return t.rich(`headline.${headline.key}`, { ...headline.params, subject });
      case "journey-better":
        return t.rich("headline.journey-better", {
          journey: headline.params.journey,
          change: score(headline.params.change),
          since: format.dateTime(new Date(headline.params.since), "day"),
          subject,
        });
    }
  };
  if (headlines.length === 0) return <p className="text-ink-2 text-lg">{t("headline.quiet")}</p>;
  return (
    <p className="text-ink-2 max-w-5xl text-lg leading-relaxed">
      {headlines.map((headline) => (
        <span key={headline.key}>{say(headline)} </span>
      ))}
    </p>
  );
}

function hrefOf(slug: string, target: HeadlineTarget): string {
  switch (target.kind) {
    case "journey":
      return `/${slug}/journeys/${target.journeyId}`;
    case "touchpoint":
      return `/${slug}/journeys/${target.journeyId}?touchpoint=${target.touchpointId}`;
    case "improvement":
      return `/${slug}/backlog/${target.improvementId}`;
    case "focus":
      return `/${slug}/backlog?view=table&focus=yes`;
  }
}
