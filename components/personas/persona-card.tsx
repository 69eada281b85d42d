import Link from "next/link";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import type { PersonaListItem } from "@/lib/personas/queries/list-personas";
import { Scale } from "./scale";

type Props = { slug: string; persona: PersonaListItem };

const shownChannels = 3;

/** A persona among others: who it is, what it would say and how it likes to be met. */
export function PersonaCard({ slug, persona }: Props) {
  const t = useTranslations("personas");
  const domain = useTranslations("domain");
  const common = useTranslations("common");
  const rest = persona.preferredChannels.length - shownChannels;
  return (
    <article className="rounded-card border-line bg-panel hover:border-line-strong relative flex flex-col gap-3 border p-4">
      <header className="flex items-center gap-3">
        <Avatar name={persona.name} src={persona.portraitUrl || undefined} size="md" />
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-semibold">
            {/* The whole card is the target; the link is what is focused and read. */}
            <Link
              href={`/${slug}/personas/${persona.id}`}
              className="after:rounded-card after:absolute after:inset-0 hover:underline"
            >
              {persona.name}
            </Link>
          </h2>
          <p className="text-ink-3 truncate text-xs">
            {[persona.jobTitle, persona.segment].filter(Boolean).join(" · ")}
          </p>
        </div>
        {persona.archivedAt ? <Badge variant="outline">{common("archived")}</Badge> : null}
      </header>
      <p className="text-ink-2 line-clamp-3 min-h-10 flex-1 italic">
        {persona.quote ? `“${persona.quote}”` : null}
      </p>
      <ul aria-label={t("field.preferredChannels")} className="flex flex-wrap gap-1.5">
        {persona.preferredChannels.slice(0, shownChannels).map((channel) => (
          <li key={channel}>
            <Badge variant="outline">{domain(`channel.${channel}`)}</Badge>
          </li>
        ))}
        {rest > 0 ? (
          <li className="text-ink-3 self-center text-xs">{t("moreChannels", { count: rest })}</li>
        ) : null}
      </ul>
      <dl className="border-line text-ink-3 grid grid-cols-2 gap-x-4 gap-y-1 border-t pt-3 text-xs">
        <div className="flex flex-col gap-1">
          <dt>{t("field.digitalConfidence")}</dt>
          <dd>
            <Scale measure="digitalConfidence" value={persona.digitalConfidence} />
          </dd>
        </div>
        <div className="flex flex-col gap-1">
          <dt>{t("field.selfReliance")}</dt>
          <dd>
            <Scale measure="selfReliance" value={persona.selfReliance} />
          </dd>
        </div>
      </dl>
      <p className="text-ink-3 text-xs">{t("journeyCount", { count: persona.journeyCount })}</p>
    </article>
  );
}
