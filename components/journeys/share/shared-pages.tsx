import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { SharedJourney } from "@/lib/share-links/presented-shared-journey";
import { pageParts } from "@/lib/journeys/rules/page-parts";
import { mapColumns } from "../map/map-columns";
import { columnsOnPage } from "../map/columns-on-page";
import { MapLegend } from "../map/map-legend";
import { NumbersFrame } from "../map/numbers-frame";
import { NumbersTable } from "../map/numbers-table";
import { SharedMap } from "./shared-map";
import { readShared } from "./shared-reading";

/** The map in one piece that scrolls; on paper, where it is longer, page after page. */
export function SharedPages({ shared }: { shared: SharedJourney }) {
  const t = useTranslations("map");
  const columns = mapColumns(shared.stages);
  const reading = readShared(shared.stages);
  const parts = pageParts(columns, columnsOnPage);
  const each = { shared, columns, reading };
  return (
    <div
      data-map-pages
      className="border-line bg-panel overflow-hidden border-y [--lane-header:100px] sm:[--lane-header:118px]"
    >
      <div className={clsx(parts.length > 1 && "print:hidden")}>
        <ScrollRegion label={t("region")}>
          <SharedMap {...each} from={0} count={columns.length} />
        </ScrollRegion>
      </div>
      {parts.length > 1
        ? parts.map((part) => (
            <div key={part.from} className="hidden break-inside-avoid break-after-page print:block">
              <SharedMap {...each} {...part} />
            </div>
          ))
        : null}
      <MapLegend work={false} />
      <NumbersFrame>
        <NumbersTable touchpoints={reading.touchpoints} minimumResponses={shared.minimumResponses} />
      </NumbersFrame>
    </div>
  );
}
