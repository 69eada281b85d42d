import { useTranslations } from "next-intl";
import { waitLength } from "@/lib/journeys/rules/wait-length";
import { waitOf } from "@/lib/journeys/rules/waiting";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useWaitText } from "../use-wait-text";

type Waiting = Pick<MapTouchpoint, "expectedWaitMinutes" | "measuredWaitMedianMinutes">;
type Props = {
  touchpoint: Waiting;
  /** Of the whole map, in minutes. */
  longest: number;
};

/** A wait drawn to its length beside the longest on this map; an expected one is hollow. */
export function WaitBar({ touchpoint, longest }: Props) {
  const t = useTranslations("map");
  const waitText = useWaitText();
  const wait = waitOf(touchpoint);
  if (!wait || wait.minutes === 0) return null;
  const measured = wait.source === "measured";
  return (
    <>
      <span
        aria-hidden
        className={
          measured
            ? "mb-1 block h-1.5 rounded-full bg-[var(--frustrated)]"
            : "mb-1 block h-1.5 rounded-full border border-[var(--frustrated)]"
        }
        style={{ width: `${Math.max(8, waitLength(wait.minutes, longest) * 100)}%` }}
      />
      {measured ? waitText(wait.minutes) : t("expectedWait", { wait: waitText(wait.minutes) })}
    </>
  );
}
