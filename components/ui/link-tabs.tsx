"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";

type Props = {
  label: string;
  /** `exact` tabs are current on their own address only; others on everything under it too. */
  tabs: readonly { href: string; label: string; count?: number; exact?: boolean }[];
};

/** Tabs that are pages, each with its own address. */
export function LinkTabs({ label, tabs }: Props) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="-mb-px overflow-x-auto print:hidden">
      <ul className="flex gap-4">
        {tabs.map(({ href, label: text, count, exact }) => {
          const own = href.split("?")[0] ?? href;
          const current = path === own || (!exact && path.startsWith(`${own}/`));
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={current ? "page" : undefined}
                className={clsx(
                  "flex h-9 items-center gap-1.5 border-b-2 whitespace-nowrap focus-visible:-outline-offset-2",
                  current
                    ? "border-ink font-semibold text-ink"
                    : "border-transparent text-ink-2 hover:text-ink",
                )}
              >
                {text}
                {count === undefined ? null : <span className="text-xs font-normal text-ink-3">{count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
