import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import type { ConcernedTouchpoint } from "@/lib/backlog/presented-improvement";
import type { TouchpointId } from "@/lib/core/ids";

type Props = {
  touchpoints: readonly ConcernedTouchpoint[];
  /** What is searched for, in titles of touchpoints and journeys. */
  wanted: string;
  chosen: ReadonlySet<string>;
  onToggle: (id: TouchpointId, on: boolean) => void;
};

/** Touchpoints under their journeys; with nothing searched for, too. */
export function TouchpointChoices({ touchpoints, wanted, chosen, onToggle }: Props) {
  const t = useTranslations("backlog");
  const words = wanted.trim().toLocaleLowerCase();
  const found = touchpoints.filter(({ title, journeyTitle }) =>
    `${title} ${journeyTitle}`.toLocaleLowerCase().includes(words),
  );
  const journeys = Map.groupBy(found, ({ journeyId }) => journeyId);
  if (found.length === 0) return <p className="text-ink-3">{t("touchpoints.noMatches")}</p>;
  return (
    <div
      role="group"
      aria-label={t("touchpoints.label")}
      className="border-line rounded-control flex max-h-80 flex-col gap-3 overflow-y-auto border p-3"
    >
      {[...journeys].map(([journeyId, group]) => (
        <fieldset key={journeyId} className="min-w-0">
          <legend className="text-ink-2 pb-1 text-xs font-semibold">{group[0]?.journeyTitle}</legend>
          {group.map(({ id, title }) => (
            <Checkbox
              key={id}
              label={title}
              checked={chosen.has(id)}
              onChange={(event) => onToggle(id, event.target.checked)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
