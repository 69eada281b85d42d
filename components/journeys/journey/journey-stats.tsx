import { useFormatter, useTranslations } from "next-intl";
import { Stat } from "@/components/ui/stat";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { readMap } from "../map/map-reading";
import { useWaitText } from "../use-wait-text";

/** The goal, and the map in seven numbers. */
export function JourneyStats({ map, slug }: { map: JourneyMap; slug: string }) {
  const t = useTranslations("journeys");
  const format = useFormatter();
  const waitText = useWaitText();
  const reading = readMap(map.stages, map.minimumResponses);
  const { score, waiting } = reading;
  return (
    <div className="border-line flex flex-wrap items-start gap-x-8 gap-y-3 border-b px-5 py-3">
      {map.journey.goal ? (
        <p className="text-ink-2 max-w-xs text-xs">
          <span className="text-ink font-semibold">{t("goal")}</span> {map.journey.goal}
        </p>
      ) : null}
      <Stat
        value={score.value === null ? t("none") : format.number(score.value, "score")}
        label={t("stat.score")}
      />
      <Stat
        value={score.evidenceShare === null ? t("none") : format.number(score.evidenceShare, "percent")}
        label={t("stat.evidence")}
      />
      <Stat value={waitText(waiting.minutes)} label={t("stat.waiting")} />
      <Stat value={waiting.silences} label={t("stat.silences", { count: waiting.silences })} />
      <Stat value={reading.handoffCount} label={t("stat.handoffs", { count: reading.handoffCount })} />
      <Stat
        value={reading.hopCount}
        label={t("stat.hops", { count: reading.hopCount, returns: reading.returnCount })}
      />
      <Stat
        value={reading.opportunities.size}
        label={t("stat.opportunities", { count: reading.opportunities.size })}
      />
      <Stat
        value={reading.improvementCount}
        label={t("stat.improvements", { count: reading.improvementCount })}
        href={`/${slug}/journeys/${map.journey.id}/improvements`}
      />
    </div>
  );
}
