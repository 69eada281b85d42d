import Link from "next/link";
import { useTranslations } from "next-intl";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { waitOf } from "@/lib/journeys/rules/waiting";
import { ChannelIcon } from "../channel-icon";
import { EmotionFace } from "../emotion-face";
import { OwnerBadge } from "../owner-badge";
import { useWaitText } from "../use-wait-text";

/** What is told of a touchpoint. */
export type StoryTouchpoint = Pick<
  MapTouchpoint,
  | "id"
  | "title"
  | "does"
  | "thinks"
  | "department"
  | "channel"
  | "reported"
  | "scoreAssumed"
  | "nestedScore"
  | "expectedWaitMinutes"
  | "measuredWaitMedianMinutes"
>;

type Props = {
  touchpoint: StoryTouchpoint;
  minimumResponses: number;
  /** Where it can be opened, if anywhere. */
  href: string | null;
};

/** One touchpoint of the story. */
export function StoryStep({ touchpoint, minimumResponses, href }: Props) {
  const t = useTranslations("journeys");
  const domain = useTranslations("domain");
  const waitText = useWaitText();
  const score = currentScore(touchpoint, minimumResponses);
  const wait = waitOf(touchpoint);
  const emotion = score && emotionOf(score.value);
  return (
    <li className="flex flex-col gap-1">
      {href ? (
        <Link href={href} className="font-semibold hover:underline">
          {touchpoint.title}
        </Link>
      ) : (
        <span className="font-semibold">{touchpoint.title}</span>
      )}
      {touchpoint.does ? <p>{touchpoint.does}</p> : null}
      {touchpoint.thinks ? <q className="text-ink-2 italic">{touchpoint.thinks}</q> : null}
      <p className="text-ink-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
        <OwnerBadge department={touchpoint.department} />
        <span className="inline-flex items-center gap-1">
          <ChannelIcon channel={touchpoint.channel} />
          {domain(`channel.${touchpoint.channel}`)}
        </span>
        {wait && wait.minutes > 0 ? <span>{t("waits", { wait: waitText(wait.minutes) })}</span> : null}
        {emotion ? (
          <span className="inline-flex items-center gap-1">
            <EmotionFace emotion={emotion} className="size-3.5" />
            {domain(`emotion.${emotion}`)} {score.source === "assumed" ? t("assumedAside") : null}
          </span>
        ) : null}
      </p>
    </li>
  );
}
