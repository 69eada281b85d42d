import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { PersonaPage } from "@/lib/personas/queries/get-persona";
import { Scale } from "./scale";

type Props = { slug: string; persona: PersonaPage["persona"]; journeys: PersonaPage["journeys"] };

/** How a persona likes to be met, and the journeys it is in. */
export function PersonaFacts({ slug, persona, journeys }: Props) {
  const t = useTranslations("personas");
  const domain = useTranslations("domain");
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Card title={t("section.ways")}>
        <div className="flex flex-col gap-4">
          <section className="flex flex-col gap-1.5">
            <h3 className="text-ink-3 text-xs font-medium">{t("field.preferredChannels")}</h3>
            {persona.preferredChannels.length === 0 ? (
              <p className="text-ink-3">{t("channels.none")}</p>
            ) : null}
            <ol className="flex flex-col gap-1">
              {persona.preferredChannels.map((channel, index) => (
                <li key={channel} className="flex gap-2">
                  <span aria-hidden className="text-ink-3 w-4 tabular-nums">
                    {index + 1}
                  </span>
                  {domain(`channel.${channel}`)}
                </li>
              ))}
            </ol>
          </section>
          {(["digitalConfidence", "selfReliance"] as const).map((measure) => (
            <section key={measure} className="flex flex-col gap-1.5">
              <h3 className="text-ink-3 text-xs font-medium">{t(`field.${measure}`)}</h3>
              <Scale measure={measure} value={persona[measure]} ends />
            </section>
          ))}
        </div>
      </Card>
      <Card title={t("journeys.title")} meta={journeys.length}>
        {journeys.length === 0 ? <p className="text-ink-3">{t("journeys.none")}</p> : null}
        <ul className="flex flex-col">
          {journeys.map((journey) => (
            <li key={journey.id} className="border-line flex flex-col gap-1 border-b py-2 last:border-b-0">
              <Link href={`/${slug}/journeys/${journey.id}`} className="hover:underline">
                {journey.title}
              </Link>
              <span className="flex flex-wrap items-center gap-1.5">
                <Badge tone={journey.leadDepartment.colour}>{journey.leadDepartment.name}</Badge>
                {journey.state === "draft" ? (
                  <Badge variant="outline">{domain("journeyState.draft")}</Badge>
                ) : null}
                {journey.primary ? <span className="text-ink-3 text-xs">{t("journeys.primary")}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
