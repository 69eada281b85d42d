import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "./link-button";

type Props = { previousHref?: string | null; nextHref?: string | null; summary?: ReactNode };

/** Back and on through a long list; nothing when it fits on one page. */
export function Pagination({ previousHref, nextHref, summary }: Props) {
  const t = useTranslations("common");
  if (!previousHref && !nextHref) return null;
  return (
    <nav
      aria-label={t("pagination.label")}
      className="flex flex-wrap items-center justify-end gap-2 pt-3 print:hidden"
    >
      {summary ? <p className="mr-auto text-xs text-ink-3">{summary}</p> : null}
      {previousHref ? (
        <LinkButton href={previousHref} rel="prev" icon={<ChevronLeft />}>
          {t("pagination.previous")}
        </LinkButton>
      ) : null}
      {nextHref ? (
        <LinkButton href={nextHref} rel="next">
          {t("pagination.next")}
          <ChevronRight aria-hidden />
        </LinkButton>
      ) : null}
    </nav>
  );
}
