import { useTranslations } from "next-intl";
import { memo } from "react";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { StageCell } from "../grid/stage-cell";
import type { MapColumn } from "./map-columns";

type Props = { map: JourneyMap; columns: readonly MapColumn[] };

/** The stages as bands across the top; they stay in sight while the lanes scroll under them. */
export const StageRow = memo(function StageRow({ map, columns }: Props) {
  const t = useTranslations("map");
  return (
    <tr>
      <th
        scope="col"
        className="border-line bg-panel sticky top-0 left-0 z-30 border-r border-b px-4 py-2.5 text-left print:py-2 align-top text-xs font-semibold"
      >
        {t("stage")}
      </th>
      {map.stages.map((stage, index) => {
        const here = columns.filter((column) => column.stage.id === stage.id);
        const column = columns.findIndex(({ stage: { id } }) => id === stage.id);
        if (here.length === 0) return null;
        const place = { index, column, span: here.length, collapsed: here[0]?.collapsed ?? false };
        return <StageCell key={stage.id} map={map} stage={stage} {...place} />;
      })}
    </tr>
  );
});
