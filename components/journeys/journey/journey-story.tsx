import { useTranslations } from "next-intl";
import type { MapStage } from "@/lib/journeys/presented-map";
import type { JourneyHeader } from "@/lib/journeys/presented-journey";
import { StoryStep, type StoryTouchpoint } from "./story-step";

type Props = {
  map: {
    journey: Pick<JourneyHeader, "id" | (typeof about)[number]>;
    minimumResponses: number;
    stages: readonly (Pick<MapStage, "id" | "name" | "goal" | "phase"> & {
      touchpoints: readonly StoryTouchpoint[];
    })[];
  };
  /** Of the workspace in which each step can be opened; null where there is none. */
  slug: string | null;
};

const about = [
  "goal",
  "expectations",
  "desiredExperience",
  "realisticExperience",
  "scopeStart",
  "scopeEnd",
] as const;

/** The same journey told from top to bottom: for a phone, for a meeting, for those who do not read charts. */
export function JourneyStory({ map, slug }: Props) {
  const t = useTranslations("journeys");
  const domain = useTranslations("domain");
  const { journey } = map;
  return (
    <article className="flex flex-col gap-8 text-sm">
      <dl className="grid gap-3 empty:hidden sm:grid-cols-2">
        {about
          .filter((key) => journey[key])
          .map((key) => (
            <div key={key}>
              <dt className="text-ink-3 text-xs">{t(`field.${key}`)}</dt>
              <dd className="whitespace-pre-wrap">{journey[key]}</dd>
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
            {stage.touchpoints.map((touchpoint) => (
              <StoryStep
                key={touchpoint.id}
                touchpoint={touchpoint}
                minimumResponses={map.minimumResponses}
                href={slug && `/${slug}/journeys/${journey.id}?touchpoint=${touchpoint.id}`}
              />
            ))}
          </ol>
        </section>
      ))}
    </article>
  );
}
