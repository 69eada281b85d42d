import { Diamond } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { MomentRow } from "@/lib/insights/presented-dashboard";
import { emotionOf } from "@/lib/journeys/rules/emotion-of";

/** One touchpoint in a list: what, where, whose, and how it feels. */
export function TouchpointLine({ slug, row }: { slug: string; row: MomentRow }) {
  const t = useTranslations("dashboard");
  const format = useFormatter();
  return (
    <div className="border-line flex items-start gap-2.5 border-b py-2 last:border-b-0">
      {row.momentOfTruth ? (
        <Diamond role="img" aria-label={t("momentOfTruth")} className="text-danger mt-0.5 size-4 shrink-0" />
      ) : null}
      <div className="min-w-0 flex-1">
        <Link
          href={`/${slug}/journeys/${row.journeyId}?touchpoint=${row.touchpointId}`}
          className="hover:underline"
        >
          {row.title}
        </Link>
        <p className="text-ink-3 text-2xs">
          {row.journeyTitle}
          {row.department ? ` · ${row.department.name}` : null}
        </p>
      </div>
      {row.score === null ? null : (
        <div className="text-right">
          <p className="font-semibold tabular-nums" style={{ color: `var(--${emotionOf(row.score)})` }}>
            {format.number(row.score, "score")}
          </p>
          <p className="text-ink-3 text-2xs">{row.n === null ? t("assumed") : t("n", { n: row.n })}</p>
        </div>
      )}
    </div>
  );
}
