import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { gridTarget } from "../grid/grid-place";
import { AddTouchpointOnDemand } from "../touchpoint/add-touchpoint-on-demand";
import type { Lane } from "./lanes";
import type { MapColumn } from "./map-columns";
import type { MapReading } from "./map-reading";
import { TouchpointCard } from "./touchpoint-card";
import { WaitBar } from "./wait-bar";

type Props = {
  lane: Lane;
  column: MapColumn;
  reading: MapReading;
  map: JourneyMap;
  /** Marks what has the focus when this cell has. */
  target: ReturnType<typeof gridTarget>;
  selected: boolean;
  onSelect(touchpointId: string): void;
};

/** What one lane shows of one touchpoint. */
export function LaneCell({ lane, column, reading, map, target, selected, onSelect }: Props) {
  const t = useTranslations("map");
  const { touchpoint } = column;
  if (!touchpoint) {
    if (lane !== "touchpoint") return null;
    if (!map.journey.abilities.addTouchpoint) return <span className="text-ink-3">{t("emptyStage")}</span>;
    return <AddTouchpointOnDemand map={map} stage={column.stage} target={target} />;
  }
  switch (lane) {
    case "touchpoint":
      return (
        <TouchpointCard
          touchpoint={touchpoint}
          reading={reading}
          target={target}
          movable={map.journey.abilities.edit}
          selected={selected}
          onSelect={onSelect}
        />
      );
    case "waiting":
      return <WaitBar touchpoint={touchpoint} touchpoints={reading.touchpoints} />;
    default:
      return null;
  }
}
