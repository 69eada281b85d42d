import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { CollapsedCell } from "../map/collapsed-cell";
import type { Lane } from "@/lib/journeys/model/lanes";
import type { MapColumn } from "../map/map-columns";
import type { MapReading } from "../map/map-reading";
import { AddTouchpointOnDemand } from "../touchpoint/add-touchpoint-on-demand";
import { gridTarget } from "./grid-place";

type Props = {
  lane: Lane;
  row: number;
  column: number;
  /** Whether what a collapsed stage holds is told in this lane. */
  tells: boolean;
  first: boolean;
  faded: boolean;
  at: MapColumn;
  reading: MapReading;
  map: JourneyMap;
};

/** A cell of a stage's only column: of a collapsed one, or of an empty one, which one can fill. */
export function StageLaneCell({ lane, row, column, tells, first, faded, at, reading, map }: Props) {
  const t = useTranslations("map");
  const className = clsx("lane-cell", faded && "opacity-35", first && "border-l-line-strong border-l");
  const { stage } = at;
  if (at.collapsed) {
    const { minimumResponses } = map;
    const where = { row, at: column, className, column: at, reading, minimumResponses };
    return <CollapsedCell {...where} told={tells} />;
  }
  if (lane !== "touchpoint") return <td {...gridTarget(row, column)} className={className} />;
  // What adds the first one is what has the focus in its cell.
  return map.journey.abilities.addTouchpoint ? (
    <td className={className}>
      <AddTouchpointOnDemand map={map} stage={stage} target={gridTarget(row, column)} />
    </td>
  ) : (
    <td {...gridTarget(row, column)} className={className}>
      <span className="text-ink-3">{t("emptyStage")}</span>
    </td>
  );
}
