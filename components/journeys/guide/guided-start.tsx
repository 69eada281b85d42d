import { Check, Circle } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { guidedStandings } from "@/lib/journeys/rules/guided-standings";
import { DismissGuide } from "./dismiss-guide";
import { stepAddress } from "./step-address";

/** The ten steps of mapping a journey, which are done, and where the next one is taken; gone when all are. */
export function GuidedStart({ slug, map }: { slug: string; map: JourneyMap }) {
  const t = useTranslations("guide");
  const standings = guidedStandings(map);
  const next = standings.find(({ done }) => !done);
  if (!next) return null;
  const base = `/${slug}/journeys/${map.journey.id}`;
  const doneCount = standings.filter(({ done }) => done).length;
  return (
    <details className="border-b border-line bg-sunk px-5 py-2 text-xs print:hidden">
      <summary className="min-h-6 cursor-pointer py-0.5">
        <span className="font-semibold">{t("title")}</span>{" "}
        {t("progress", { done: doneCount, all: standings.length })}{" "}
        <span className="text-ink-2">{t("next", { step: t(`step.${next.step}.name`) })}</span>
      </summary>
      <ol className="grid gap-x-6 gap-y-2 py-3 sm:grid-cols-2 xl:grid-cols-5">
        {standings.map((standing, index) => (
          <li key={standing.step} className="flex min-w-0 gap-2">
            {standing.done ? (
              <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
            ) : (
              <Circle aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-3" />
            )}
            <p className="min-w-0">
              <Link
                href={stepAddress(base, standing)}
                prefetch={false}
                className="inline-block min-h-6 font-medium underline"
              >
                {t("numbered", { number: index + 1, step: t(`step.${standing.step}.name`) })}
              </Link>
              <span className="sr-only"> {standing.done ? t("done") : t("open")}</span>
              <span className="block text-ink-2">{t(`step.${standing.step}.lead`)}</span>
            </p>
          </li>
        ))}
      </ol>
      <DismissGuide label={t("dismiss")} />
    </details>
  );
}
