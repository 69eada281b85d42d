import { columnEdges } from "./column-width";
import { EmotionCurve } from "./emotion-curve";
import { EmotionScale } from "./emotion-scale";
import type { MapColumn } from "./map-columns";

type Props = {
  /** Of the whole map, so that the line is the same on whichever page a part of it stands. */
  columns: readonly MapColumn[];
  from: number;
  count: number;
  /** Its row in the grid. */
  row: number;
  minimumResponses: number;
  faded?: ReadonlySet<string>;
  selectedId: string | null;
  onSelect(touchpointId: string): void;
};

/** The curve under the lanes, with the emotions named at their heights on the left. */
export function CurveRow({ columns, from, count, selectedId, ...curve }: Props) {
  return (
    <tr>
      <th scope="row" className="border-line bg-panel sticky left-0 z-10 border-r p-0 align-top font-normal">
        <EmotionScale />
      </th>
      <td colSpan={count} className="bg-panel relative p-0 align-top">
        <CurveTint columns={columns.slice(from, from + count)} selectedId={selectedId} />
        <EmotionCurve columns={columns} from={from} count={count} {...curve} />
      </td>
    </tr>
  );
}

/** Behind the curve, the column of the touchpoint whose panel is open. */
function CurveTint({ columns, selectedId }: Pick<Props, "columns" | "selectedId">) {
  const index = columns.findIndex(({ touchpoint }) => touchpoint && touchpoint.id === selectedId);
  if (index < 0) return null;
  const [left = 0, right = 0] = columnEdges(columns).slice(index);
  return (
    <span aria-hidden className="bg-accent-soft absolute inset-y-0" style={{ left, width: right - left }} />
  );
}
