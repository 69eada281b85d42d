"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import { useLocale } from "next-intl";
import { useState } from "react";
import { useWorkspace } from "@/components/shell/workspace-context";
import type { BacklogFilters } from "@/lib/backlog/backlog-filters";
import type { Backlog } from "@/lib/backlog/presented-improvement";
import { backlogAddress, type BacklogLook } from "./backlog-view";
import { BulkBar } from "./bulk-bar";
import { ImprovementTable } from "./improvement-table";
import { sortedImprovements } from "./sorted-improvements";

type Props = { backlog: Backlog; filters: BacklogFilters; look: BacklogLook };

/** The backlog as a table: sorted by links, several rows changed at once. */
export function BulkTable({ backlog, filters, look }: Props) {
  const { slug } = useWorkspace();
  const locale = useLocale();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const improvements = sortedImprovements(backlog.improvements, look.sort, locale);
  const selectable = new Set<string>(
    improvements
      .filter(({ abilities, nextStates }) => abilities.edit || nextStates.length > 0)
      .map(({ id }) => id),
  );
  // What a filter or a change took away is no longer selected.
  const selected = new Set([...ticked].filter((id) => selectable.has(id)));
  const toggle = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <div className="flex flex-col gap-2">
      {selected.size > 0 ? (
        <BulkBar
          improvements={improvements.filter(({ id }) => selected.has(id))}
          departments={backlog.departments}
          people={backlog.people}
          onClear={() => setTicked(new Set())}
        />
      ) : null}
      <ImprovementTable
        improvements={improvements}
        selection={{
          selected,
          selectable,
          toggle,
          toggleAll: (on) => setTicked(on ? selectable : new Set()),
        }}
        sorted={look.sort}
        sortHead={(column, words) => {
          const Arrow = column === "title" || column === "due" ? ArrowUp : ArrowDown;
          const current = look.sort === column;
          return (
            <Link
              href={backlogAddress(slug, filters, { ...look, sort: current ? null : column })}
              scroll={false}
              className="hover:text-ink inline-flex min-h-6 items-center gap-1 hover:underline"
            >
              {words}
              {current ? <Arrow aria-hidden className="size-3" /> : null}
            </Link>
          );
        }}
      />
    </div>
  );
}
