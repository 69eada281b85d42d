import { useTranslations } from "next-intl";
import type { SharedStage } from "@/lib/share-links/presented-shared-journey";
import { columnEdges } from "../map/column-width";
import { curveBox } from "../map/curve-box";
import { CurveDot } from "../map/curve-dot";
import { CurveLines } from "../map/curve-lines";
import type { ColumnOf } from "../map/map-columns";
import { placedCurves } from "../map/placed-curves";

type Props = {
  /** Of the whole map, so that the line is the same on whichever page a part of it stands. */
  columns: readonly ColumnOf<SharedStage>[];
  from: number;
  count: number;
  minimumResponses: number;
};

/** The map's curve with nothing to take hold of. */
export function SharedCurve({ columns, from, count, minimumResponses }: Props) {
  const t = useTranslations("map");
  const touchpoints = columns.flatMap(({ touchpoint }) => touchpoint ?? []);
  const edges = columnEdges(columns);
  const box = { ...curveBox, edges };
  const { current, desired } = placedCurves(columns, touchpoints, minimumResponses, box);
  const left = edges[from] ?? 0;
  const shown = (edges[from + count] ?? left) - left;
  return (
    <svg
      width={shown}
      height={curveBox.height}
      viewBox={`${left} 0 ${shown} ${curveBox.height}`}
      role="group"
      data-curve
      aria-label={t("curve")}
      className="bg-panel block"
    >
      <CurveLines columns={columns} edges={edges} current={current.strokes} desired={desired.strokes} />
      {current.dots
        .filter(({ index }) => index >= from && index < from + count)
        .map((dot) => {
          const touchpoint = columns[dot.index]?.touchpoint;
          if (!touchpoint) return null;
          const { id, title } = touchpoint;
          const { x, y, value, source, n } = dot;
          return <CurveDot key={id} touchpointId={id} {...{ x, y, value, source, n, title }} />;
        })}
    </svg>
  );
}
