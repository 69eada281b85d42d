import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { OwnerBadge } from "../owner-badge";
import { AddTouchpointDialog } from "../touchpoint/add-touchpoint-dialog";
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
  selected: boolean;
  onSelect(touchpointId: string): void;
};

/** What one lane shows of one touchpoint. */
export function LaneCell({ lane, column, reading, map, selected, onSelect }: Props) {
  const t = useTranslations("map");
  const { touchpoint } = column;
  if (!touchpoint) {
    if (lane !== "touchpoint") return null;
    if (!map.journey.abilities.addTouchpoint) return <span className="text-ink-3">{t("emptyStage")}</span>;
    return <AddTouchpointDialog map={map} stage={column.stage} />;
  }
  switch (lane) {
    case "does":
      return touchpoint.does;
    case "touchpoint":
      return (
        <TouchpointCard
          touchpoint={touchpoint}
          reading={reading}
          map={map}
          selected={selected}
          onSelect={onSelect}
        />
      );
    case "thinks":
      return touchpoint.thinks ? <q className="text-ink-2 italic">{touchpoint.thinks}</q> : null;
    case "owner":
      return <OwnerBadge department={touchpoint.department} />;
    case "waiting":
      return <WaitBar touchpoint={touchpoint} touchpoints={reading.touchpoints} />;
    case "backStage":
      return <span className="text-ink-3">{touchpoint.backStage}</span>;
  }
}
