import clsx from "clsx";
import { useTranslations } from "next-intl";
import { memo, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { yToScore } from "@/lib/journeys/rules/curve/y-to-score";
import { focusTouchpoint, gridTarget } from "../grid/grid-place";
import { curveBox } from "../map/curve-box";
import type { ScoreHand } from "./use-shown-scores";

type Props = {
  touchpoint: MapTouchpoint;
  /** The middle of its column. */
  x: number;
  row: number;
  column: number;
  /** What staff assume, or what is held at the moment. */
  score: number | null;
  /** Whether its point is drawn already, and this is only what takes hold of it. */
  drawn: boolean;
  hand: ScoreHand;
  onSelect(touchpointId: string): void;
};

/** Takes hold of what staff assume of a touchpoint: dragged up and down, or moved with the arrows, step by step. */
export const CurveHandle = memo(function CurveHandle(props: Props) {
  const { touchpoint, x, row, column, score, drawn, hand, onSelect } = props;
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const [dragging, setDragging] = useState(false);
  const moved = useRef(false);
  const name = score === null ? t("none") : domain(`emotion.${emotionOf(score)}`);

  const { cancel } = hand;
  const end = useRef(() => {});
  useEffect(() => {
    end.current = () => {
      setDragging(false);
      cancel();
    };
  });
  useEffect(() => {
    if (!dragging) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      end.current();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, [dragging]);

  const onPointerDown = (event: PointerEvent<SVGCircleElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    moved.current = false;
    setDragging(true);
  };
  const onPointerMove = (event: PointerEvent<SVGCircleElement>) => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!dragging || !box) return;
    const next = yToScore(((event.clientY - box.top) * curveBox.height) / box.height, curveBox);
    if (next !== score) moved.current = true;
    if (moved.current) hand.hold(touchpoint, next);
  };
  const onPointerUp = () => {
    if (!dragging) return;
    setDragging(false);
    if (moved.current) hand.letGo(touchpoint);
    else onSelect(touchpoint.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (step !== 0) {
      const next = score === null ? 0 : Math.min(2, Math.max(-2, score + step));
      if (next !== score) hand.set(touchpoint, next);
    } else if (event.key === "Delete") {
      if (score !== null) hand.set(touchpoint, null);
    } else if (event.key === "Enter") onSelect(touchpoint.id);
    else if (event.key === "Escape" && !dragging) focusTouchpoint(touchpoint.id);
    else return;
    event.preventDefault();
  };
  const at = { cx: x, cy: scoreToY(score ?? 0, curveBox) };
  return (
    <>
      {drawn ? null : (
        <circle
          {...at}
          r={4}
          fill="var(--panel)"
          stroke={score === null ? "var(--ink-3)" : `var(--${emotionOf(score)})`}
          strokeDasharray="2 2"
          className="print:hidden"
        />
      )}
      <circle
        {...at}
        {...gridTarget(row, column)}
        r={12}
        role="slider"
        aria-orientation="vertical"
        aria-label={t("assumedScore", { title: touchpoint.title })}
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={score ?? 0}
        aria-valuetext={name}
        className={clsx("curve-handle", dragging ? "cursor-grabbing" : "cursor-grab")}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => end.current()}
        onKeyDown={onKeyDown}
      >
        <title>{`${t("assumedScore", { title: touchpoint.title })}: ${name}`}</title>
      </circle>
    </>
  );
});
