import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { StageMenu } from "./stage-menu";

/** The stages as bands across the top; they stay in sight while the lanes scroll under them. */
export function StageRow({ map }: { map: JourneyMap }) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  return (
    <tr>
      <th
        scope="col"
        className="border-line bg-panel sticky top-0 left-0 z-30 border-r border-b px-4 py-2.5 text-left align-top text-xs font-semibold"
      >
        {t("stage")}
      </th>
      {map.stages.map((stage, index) => (
        <th
          key={stage.id}
          scope="colgroup"
          colSpan={Math.max(1, stage.touchpoints.length)}
          className="border-line bg-panel border-l-line-strong sticky top-0 z-20 border-b border-l px-2.5 py-1.5 text-left align-top font-normal"
          title={stage.goal || undefined}
        >
          <span className="flex items-center gap-1.5">
            <span className="min-w-0">
              <span className="text-ui font-semibold">{stage.name}</span>{" "}
              <span className="text-ink-3 text-xs lowercase">{domain(`phase.${stage.phase}`)}</span>
            </span>
            <StageMenu map={map} stage={stage} index={index} />
          </span>
        </th>
      ))}
    </tr>
  );
}
