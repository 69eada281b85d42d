"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

type Props = { href: string; icon: ReactNode; count?: number; onNavigate?: () => void; children: ReactNode };

/** A line of the navigation; current on its page and on everything under it. */
export function NavLink({ href, icon, count, onNavigate, children }: Props) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      // Every page is drawn on demand: fetching seven of them ahead would cost the database and show nothing sooner.
      prefetch={false}
      onClick={onNavigate}
      aria-current={current ? "page" : undefined}
      className={clsx(
        "flex h-8 items-center gap-2.5 rounded-control border px-2 [&_svg]:size-4 [&_svg]:shrink-0",
        current
          ? "border-line bg-panel font-semibold text-ink"
          : "border-transparent text-ink-2 hover:bg-line hover:text-ink",
      )}
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{children}</span>
      {count === undefined ? null : <span className="text-xs font-normal text-ink-2">{count}</span>}
    </Link>
  );
}
