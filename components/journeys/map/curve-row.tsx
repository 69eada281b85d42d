import { useTranslations } from "next-intl";
import { emotions } from "@/lib/journeys/model";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { EmotionFace } from "../emotion-face";
import { EmotionCurve } from "./emotion-curve";
import { curveBox } from "./curve-box";
import type { MapColumn } from "./map-columns";

type Props = {
  columns: readonly MapColumn[];
  minimumResponses: number;
  selectedId: string | null;
  onSelect(touchpointId: string): void;
};

/** The curve under the lanes, with the emotions named at their heights on the left. */
export function CurveRow({ columns, minimumResponses, selectedId, onSelect }: Props) {
  const t = useTranslations("domain");
  return (
    <tr>
      <th scope="row" className="border-line bg-panel sticky left-0 z-10 border-r p-0 align-top font-normal">
        <span className="relative block" style={{ height: curveBox.height }}>
          {emotions.map((emotion, index) => (
            <span
              key={emotion}
              className="text-2xs absolute left-4 flex -translate-y-1/2 items-center gap-1.5"
              style={{ top: scoreToY(index - 2, curveBox), color: `var(--${emotion})` }}
            >
              <EmotionFace emotion={emotion} className="size-3.5 shrink-0" />
              <span className="max-sm:sr-only">{t(`emotion.${emotion}`)}</span>
            </span>
          ))}
        </span>
      </th>
      <td colSpan={columns.length} className="p-0 align-top">
        <EmotionCurve
          columns={columns}
          minimumResponses={minimumResponses}
          selectedId={selectedId}
          onSelect={onSelect}
        />
      </td>
    </tr>
  );
}
