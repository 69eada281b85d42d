import type { SharedJourney } from "@/lib/share-links/presented-shared-journey";
import { mapColumns } from "../map/map-columns";
import { MapLegend } from "../map/map-legend";
import { PaperPages } from "../map/paper-pages";
import { SharedMap } from "./shared-map";
import { SharedPageTitle } from "./shared-page-title";
import { readShared } from "./shared-reading";

/** A shared map on paper, as the map itself prints. */
export function SharedPaper({ shared }: { shared: SharedJourney }) {
  const reading = readShared(shared.stages);
  return (
    <PaperPages
      columns={mapColumns(shared.stages)}
      title={(at) => <SharedPageTitle journey={shared.journey} {...at} />}
      map={({ zoom, ...sheet }) => (
        <div style={{ zoom }}>
          <SharedMap shared={shared} reading={reading} {...sheet} />
        </div>
      )}
      legend={<MapLegend work={false} />}
    />
  );
}
