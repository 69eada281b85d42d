import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { scoreToY } from "@/lib/journeys/rules/curve/score-to-y";
import { yToScore } from "@/lib/journeys/rules/curve/y-to-score";
import { focusTouchpoint, type gridTarget } from "../grid/grid-place";
import { curveBox } from "../map/curve-box";
import type { ShownScores } from "./use-shown-scores";

type Props = {
  touchpoint: MapTouchpoint;
  /** The middle of its column. */
  x: number;
  target: ReturnType<typeof gridTarget>;
  /** Whether its point is drawn already, and this is only what takes hold of it. */
  drawn: boolean;
  scores: ShownScores;
  onSelect(touchpointId: string): void;
};

/** Takes hold of what staff assume of a touchpoint: dragged up and down, or moved with the arrows, step by step. */
export function CurveHandle({ touchpoint, x, target, drawn, scores, onSelect }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const [dragging, setDragging] = useState(false);
  const moved = useRef(false);
  const score = scores.scoreOf(touchpoint);
  const name = score === null ? t("none") : domain(`emotion.${emotionOf(score)}`);

  const { cancel } = scores;
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
    if (moved.current) scores.hold(touchpoint, next);
  };
  const onPointerUp = () => {
    if (!dragging) return;
    setDragging(false);
    if (moved.current) scores.letGo(touchpoint);
    else onSelect(touchpoint.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (step !== 0) {
      const next = score === null ? 0 : Math.min(2, Math.max(-2, score + step));
      if (next !== score) scores.set(touchpoint, next);
    } else if (event.key === "Delete") {
      if (score !== null) scores.set(touchpoint, null);
    } else if (event.key === "Enter") onSelect(touchpoint.id);
    else if (event.key === "Escape" && !dragging) focusTouchpoint(touchpoint.id);
    else return;
    event.preventDefault();
  };
  const at = { cx: x, cy: scoreToY(score ?? 0, curveBox) };
  return (
    <g className={clsx("print:hidden", dragging ? "cursor-grabbing" : "cursor-grab")}>
      {drawn ? null : (
        <circle
          {...at}
          r={4}
          fill="var(--panel)"
          stroke={score === null ? "var(--ink-3)" : `var(--${emotionOf(score)})`}
          strokeDasharray="2 2"
        />
      )}
      <circle
        {...at}
        {...target}
        r={12}
        role="slider"
        aria-orientation="vertical"
        aria-label={t("assumedScore", { title: touchpoint.title })}
        aria-valuemin={-2}
        aria-valuemax={2}
        aria-valuenow={score ?? 0}
        aria-valuetext={name}
        fill="transparent"
        className="touch-none stroke-transparent stroke-2 outline-none focus-visible:stroke-[var(--accent)]"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => end.current()}
        onKeyDown={onKeyDown}
      >
        <title>{`${t("assumedScore", { title: touchpoint.title })}: ${name}`}</title>
      </circle>
    </g>
  );
}
