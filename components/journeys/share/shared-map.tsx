import { useTranslations } from "next-intl";
import type { SharedJourney, SharedStage } from "@/lib/share-links/presented-shared-journey";
import { columnEdges, widthOf } from "../map/column-width";
import { EmotionScale } from "../map/emotion-scale";
import { lanes } from "@/lib/journeys/model/lanes";
import type { ColumnOf } from "../map/map-columns";
import { SharedCell } from "./shared-cell";
import { SharedCurve } from "./shared-curve";
import type { SharedReading } from "./shared-reading";

type Props = {
  shared: SharedJourney;
  columns: readonly ColumnOf<SharedStage>[];
  reading: SharedReading;
  /** Which of the columns stand here. */
  from: number;
  count: number;
};

const heading = "border-line bg-panel border-b px-2.5 sm:px-4 py-2.5 text-left align-top";

/** The map as a table to read: stages across, the chosen lanes under them, and the curve. */
export function SharedMap({ shared, columns, reading, from, count }: Props) {
  const t = useTranslations("map");
  const here = columns.slice(from, from + count);
  const shown = lanes.filter((lane) =>
    lane === "thinks" || lane === "backStage" ? shared.shows[lane] : true,
  );
  const laneHeading = `${heading} sticky left-0 z-10 border-r text-xs`;
  return (
    <table
      className="border-separate border-spacing-0 table-fixed"
      style={{ width: `calc(var(--lane-header) + ${columnEdges(here).at(-1)}px)` }}
    >
      <caption className="sr-only">{t("caption", { title: shared.journey.title })}</caption>
      <colgroup>
        <col style={{ width: "var(--lane-header)" }} />
        {here.map((column) => (
          <col key={column.key} style={{ width: widthOf(column) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={laneHeading}>
            {t("stage")}
          </th>
          {stageBands(here).map(({ stage, span }) => (
            <th key={stage.id} scope="colgroup" colSpan={span} className={`${heading} border-r`}>
              <span className="block text-sm font-semibold">{stage.name}</span>
              <span className="text-ink-2 block text-xs font-normal">{stage.goal}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((lane) => (
          <tr key={lane}>
            <th scope="row" className={laneHeading}>
              {t(`lane.${lane}`)}
            </th>
            {here.map(({ key, touchpoint }) => (
              <td key={key} className="lane-cell">
                {touchpoint ? <SharedCell lane={lane} touchpoint={touchpoint} reading={reading} /> : null}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row" className="border-line bg-panel sticky left-0 z-10 border-r p-0 font-normal">
            <EmotionScale />
          </th>
          <td colSpan={here.length} className="p-0 align-top">
            <SharedCurve
              columns={columns}
              from={from}
              count={here.length}
              minimumResponses={shared.minimumResponses}
            />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function stageBands(columns: readonly ColumnOf<SharedStage>[]): { stage: SharedStage; span: number }[] {
  const byStage = Map.groupBy(columns, ({ stage }) => stage.id);
  return [...byStage.values()].flatMap(([first, ...more]) =>
    first ? [{ stage: first.stage, span: 1 + more.length }] : [],
  );
}
