import { useFormatter, useTranslations } from "next-intl";
import { ScoreValue } from "@/components/shell/score-value";
import { Stat } from "@/components/ui/stat";
import { isOpen } from "@/lib/backlog/rules/is-open";
import type { DepartmentPage } from "@/lib/departments/presented-department";
import { journeyScore } from "@/lib/journeys/rules/journey-score";
import { isMomentAtRisk } from "@/lib/journeys/rules/moments-at-risk";

/** A department in five numbers, each leading to its rows below. */
export function DepartmentStats({ page }: { page: DepartmentPage }) {
  const t = useTranslations("departments");
  const format = useFormatter();
  const { touchpoints, improvements, minimumResponses } = page;
  const { value, evidenceShare } = journeyScore(touchpoints, minimumResponses);
  const moments = touchpoints.filter(({ momentOfTruth }) => momentOfTruth).length;
  const atRisk = touchpoints.filter((touchpoint) => isMomentAtRisk(touchpoint, minimumResponses)).length;
  const open = improvements.filter(({ state }) => isOpen(state)).length;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3">
      <Stat value={<ScoreValue value={value} />} label={t("stat.score")} href="#touchpoints" />
      <Stat
        value={touchpoints.length}
        label={t("stat.touchpoints", { count: touchpoints.length })}
        href="#touchpoints"
      />
      {evidenceShare === null ? null : (
        <Stat
          value={format.number(evidenceShare, "percent")}
          label={t("stat.evidence")}
          href="#touchpoints"
        />
      )}
      <Stat value={moments} label={t("stat.moments", { count: moments })} href="#touchpoints" />
      <Stat
        value={atRisk}
        label={t("stat.atRisk")}
        href="#touchpoints"
        tone={atRisk > 0 ? "danger" : "default"}
      />
      <Stat value={open} label={t("stat.improvements", { count: open })} href="#improvements" />
    </div>
  );
}
