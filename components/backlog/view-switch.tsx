import { clsx } from "clsx";
import { Columns3, Grid3x3, Table2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { BacklogFilters } from "@/lib/backlog/backlog-filters";
import { backlogAddress, backlogViews, type BacklogLook } from "./backlog-view";

const icons = { board: Columns3, table: Table2, matrix: Grid3x3 };

type Props = { slug: string; filters: BacklogFilters; look: BacklogLook };

/** The three ways to look at the backlog; each keeps the filters and has its own address. */
export function ViewSwitch({ slug, filters, look }: Props) {
  const t = useTranslations("backlog");
  return (
    <nav aria-label={t("view.label")}>
      <ul className="rounded-control border-line-strong bg-sunk inline-flex gap-0.5 border p-0.5">
        {backlogViews.map((view) => {
          const Icon = icons[view];
          const current = view === look.view;
          return (
            <li key={view}>
              <Link
                href={backlogAddress(slug, filters, { ...look, view })}
                aria-current={current ? "page" : undefined}
                scroll={false}
                className={clsx(
                  "inline-flex min-h-6 items-center gap-1.5 rounded-[5px] border px-2.5",
                  current
                    ? "border-line-strong bg-panel text-ink shadow-raised font-semibold"
                    : "text-ink-2 hover:text-ink border-transparent",
                )}
              >
                <Icon aria-hidden className="size-3.5" />
                {t(`view.${view}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
