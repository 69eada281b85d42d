import type { JourneyMap } from "@/lib/journeys/presented-map";
import type { Lane } from "@/lib/journeys/model/lanes";
import type { MapColumn } from "./map-columns";
import { MapLegend } from "./map-legend";
import type { MapReading } from "./map-reading";
import { MapTable } from "./map-table";
import { PageTitle } from "./page-title";
import { PaperPages } from "./paper-pages";

type Props = {
  map: JourneyMap;
  lanes?: readonly Lane[];
  columns: readonly MapColumn[];
  reading: MapReading;
};

/** The map on paper, each page with its title, stages, lanes' names and legend. */
export function MapPages({ map, lanes, columns, reading }: Props) {
  return (
    <PaperPages
      columns={columns}
      title={(at) => <PageTitle map={map} reading={reading} {...at} />}
      map={({ zoom, ...sheet }) => (
        <MapTable
          map={map}
          lanes={lanes}
          reading={reading}
          {...sheet}
          zoom={zoom * 100}
          selectedId={null}
          onSelect={() => {}}
        />
      )}
      legend={<MapLegend desired={map.journey.isDesired} />}
    />
  );
}
