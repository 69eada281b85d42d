import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { SharedJourney } from "@/lib/share-links/presented-shared-journey";
import { pageParts } from "@/lib/journeys/rules/page-parts";
import { mapColumns } from "../map/map-columns";
import { MapLegend } from "../map/map-legend";
import { NumbersFrame } from "../map/numbers-frame";
import { NumbersTable } from "../map/numbers-table";
import { SharedMap } from "./shared-map";
import { readShared } from "./shared-reading";

// Without a script nothing measures and stretches: ten columns of their own width fill an A3 page, and nine a larger one.
const columnsOnPage = 10;

/** The map in one piece that scrolls; on paper, where no script lays it out, page after page. */
export function SharedPages({ shared }: { shared: SharedJourney }) {
  const t = useTranslations("map");
  const columns = mapColumns(shared.stages);
  const reading = readShared(shared.stages);
  const parts = pageParts(columns, columnsOnPage);
  const larger = parts.every(({ count }) => count < columnsOnPage)
    ? "print:[zoom:1.17]"
    : "print:[zoom:1.06]";
  const each = { shared, columns, reading };
  return (
    <div
      data-map-pages
      className="border-line bg-panel overflow-hidden border-y [--lane-header:100px] sm:[--lane-header:118px]"
    >
      <div className={parts.length > 1 ? "print:hidden" : larger}>
        <ScrollRegion label={t("region")}>
          <SharedMap {...each} from={0} count={columns.length} />
        </ScrollRegion>
      </div>
      {parts.length > 1
        ? parts.map((part) => (
            <div
              key={part.from}
              className={clsx("hidden break-inside-avoid break-after-page print:block", larger)}
            >
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
