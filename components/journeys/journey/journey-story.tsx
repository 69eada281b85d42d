import Link from "next/link";
import { useTranslations } from "next-intl";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { currentScore } from "@/lib/journeys/rules/current-score";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";
import { waitOf } from "@/lib/journeys/rules/waiting";
import { ChannelIcon } from "../channel-icon";
import { EmotionFace } from "../emotion-face";
import { OwnerBadge } from "../owner-badge";
import { useWaitText } from "../use-wait-text";

/** The same journey told from top to bottom: for a phone, for a meeting, for those who do not read charts. */
export function JourneyStory({ map, slug }: { map: JourneyMap; slug: string }) {
  const t = useTranslations("journeys");
  const domain = useTranslations("domain");
  const waitText = useWaitText();
  const { journey } = map;
  const about = [
    ["goal", journey.goal],
    ["expectations", journey.expectations],
    ["desiredExperience", journey.desiredExperience],
    ["realisticExperience", journey.realisticExperience],
    ["scopeStart", journey.scopeStart],
    ["scopeEnd", journey.scopeEnd],
  ] as const;
  return (
    <article className="flex flex-col gap-8 text-sm">
      <dl className="grid gap-3 sm:grid-cols-2">
        {about
          .filter(([, text]) => text)
          .map(([key, text]) => (
            <div key={key}>
              <dt className="text-ink-3 text-xs">{t(`field.${key}`)}</dt>
              <dd className="whitespace-pre-wrap">{text}</dd>
            </div>
          ))}
      </dl>
      {map.stages.map((stage) => (
        <section key={stage.id} aria-labelledby={`stage-${stage.id}`}>
          <h2 id={`stage-${stage.id}`} className="text-base font-semibold">
            {stage.name}{" "}
            <span className="text-ink-3 text-xs font-normal">{domain(`phase.${stage.phase}`)}</span>
          </h2>
          {stage.goal ? <p className="text-ink-2">{stage.goal}</p> : null}
          <ol className="border-line mt-3 flex flex-col gap-5 border-l pl-5">
            {stage.touchpoints.map((touchpoint) => {
              const score = currentScore(touchpoint, map.minimumResponses);
              const wait = waitOf(touchpoint);
              const emotion = score && emotionOf(score.value);
              return (
                <li key={touchpoint.id} className="flex flex-col gap-1">
                  <Link
                    href={`/${slug}/journeys/${journey.id}?touchpoint=${touchpoint.id}`}
                    className="font-semibold hover:underline"
                  >
                    {touchpoint.title}
                  </Link>
                  {touchpoint.does ? <p>{touchpoint.does}</p> : null}
                  {touchpoint.thinks ? <q className="text-ink-2 italic">{touchpoint.thinks}</q> : null}
                  <p className="text-ink-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
                    <OwnerBadge department={touchpoint.department} />
                    <span className="inline-flex items-center gap-1">
                      <ChannelIcon channel={touchpoint.channel} />
                      {domain(`channel.${touchpoint.channel}`)}
                    </span>
                    {wait && wait.minutes > 0 ? (
                      <span>{t("waits", { wait: waitText(wait.minutes) })}</span>
                    ) : null}
                    {emotion ? (
                      <span className="inline-flex items-center gap-1">
                        <EmotionFace emotion={emotion} className="size-3.5" />
                        {domain(`emotion.${emotion}`)} {score.source === "assumed" ? t("assumedAside") : null}
                      </span>
                    ) : null}
                  </p>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </article>
  );
}
