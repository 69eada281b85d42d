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
export function CurveRow({ columns, count, ...curve }: Props) {
  return (
    <tr>
      <th scope="row" className="border-line bg-panel sticky left-0 z-10 border-r p-0 align-top font-normal">
        <EmotionScale />
      </th>
      <td colSpan={count} className="p-0 align-top">
        <EmotionCurve columns={columns} count={count} {...curve} />
      </td>
    </tr>
  );
}
