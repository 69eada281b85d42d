import type { TextLane } from "./text-lanes";

/** A lane's text as it is read. */
export function LaneText({ lane, text }: { lane: TextLane; text: string }) {
  if (lane === "thinks") return text ? <q className="text-ink-2 italic">{text}</q> : null;
  return lane === "backStage" ? <span className="text-ink-3">{text}</span> : text;
}
