import { Focus } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { DueText } from "./due-text";
import { ProofText } from "./proof-text";

type Props = { slug: string; improvements: readonly Improvement[]; canPropose: boolean };

/** The few improvements that matter most now, above everything else. */
export function FocusStrip({ slug, improvements, canPropose }: Props) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  return (
    <section
      aria-labelledby="focus-strip"
      className="bg-accent-soft rounded-card flex flex-col gap-2 px-4 py-3"
    >
      <div className="flex flex-wrap items-baseline gap-x-2">
        <h2 id="focus-strip" className="flex items-center gap-1.5 font-semibold">
          <Focus aria-hidden className="text-accent size-4" />
          {t("focus.title")}
        </h2>
        <span className="text-ink-2 text-xs">{t("focus.lead")}</span>
      </div>
      {improvements.length === 0 ? (
        <p className="text-ink-2">{canPropose ? t("focus.none") : t("focus.noneReader")}</p>
      ) : (
        <ul className="grid gap-2 md:grid-cols-3">
          {improvements.map((improvement) => (
            <li
              key={improvement.id}
              className="bg-panel border-line rounded-control relative flex min-w-0 flex-col gap-1 border px-3 py-2"
            >
              <Link
                href={`/${slug}/backlog/${improvement.id}`}
                className="truncate font-medium after:absolute after:inset-0 hover:underline"
              >
                {improvement.title}
              </Link>
              <span className="text-ink-2 flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 text-xs">
                <Badge tone={improvement.department.colour}>{improvement.department.name}</Badge>
                <span>{domain(`improvementState.${improvement.state}`)}</span>
                <DueText improvement={improvement} />
                <span className="ml-auto">
                  <ProofText improvement={improvement} />
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
