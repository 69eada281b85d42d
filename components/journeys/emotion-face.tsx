import { Angry, Frown, Laugh, Meh, Smile, type LucideIcon } from "lucide-react";
import type { Emotion } from "@/lib/journeys/model/emotions";

const faces: Readonly<Record<Emotion, LucideIcon>> = {
  angry: Angry,
  frustrated: Frown,
  neutral: Meh,
  satisfied: Smile,
  delighted: Laugh,
};

/** An emotion's face in its colour; the word or the number always stands beside it. */
export function EmotionFace({
  emotion,
  className = "size-4 shrink-0",
}: {
  emotion: Emotion;
  className?: string;
}) {
  const Face = faces[emotion];
  return <Face aria-hidden className={className} style={{ color: `var(--${emotion})` }} />;
}
