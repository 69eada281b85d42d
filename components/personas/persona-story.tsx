import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { Persona } from "@/lib/personas/model";

const texts = ["goals", "needs", "frustrations", "expectations"] as const;

/** A persona in words: what they say, who they are and what matters to them. */
export function PersonaStory({ persona }: { persona: Persona }) {
  const t = useTranslations("personas");
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {persona.quote ? (
        <blockquote className="border-accent text-ink border-l-2 pl-4 text-lg leading-relaxed italic">
          {`“${persona.quote}”`}
        </blockquote>
      ) : null}
      <Card title={t("field.biography")}>
        <Prose text={persona.biography} />
      </Card>
      <div className="grid gap-4 lg:grid-cols-2">
        {texts.map((key) => (
          <Card key={key} title={t(`field.${key}`)}>
            <Prose text={persona[key]} />
          </Card>
        ))}
      </div>
    </div>
  );
}

function Prose({ text }: { text: string }) {
  const t = useTranslations("personas");
  if (!text) return <p className="text-ink-3">{t("notSaid")}</p>;
  return <p className="text-ink-2 max-w-prose leading-relaxed whitespace-pre-line">{text}</p>;
}
