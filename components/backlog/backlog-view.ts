import type { BacklogFilters } from "@/lib/backlog/backlog-filters";

export const backlogViews = ["board", "table", "matrix"] as const;
export type BacklogView = (typeof backlogViews)[number];

export const backlogSorts = ["priority", "due", "age", "title"] as const;
export type BacklogSort = (typeof backlogSorts)[number];

/** How the backlog is looked at, beside what it is narrowed to; a null sort is in focus first, then newest. */
export type BacklogLook = { view: BacklogView; sort: BacklogSort | null };

/** The look as the address carries it; what makes no sense is the default. */
export function backlogLook(searchParams: Record<string, string | string[] | undefined>): BacklogLook {
  return {
    view: backlogViews.find((view) => view === searchParams.view) ?? "board",
    sort: backlogSorts.find((sort) => sort === searchParams.sort) ?? null,
  };
}

/** The backlog's address with these filters and this look. */
export function backlogAddress(slug: string, filters: BacklogFilters, { view, sort }: BacklogLook): string {
  const query = new URLSearchParams();
  if (view !== "board") query.set("view", view);
  if (sort) query.set("sort", sort);
  for (const [name, value] of Object.entries(filters)) {
    if (value === true) query.set(name, "yes");
    else if (value) query.set(name, value);
  }
  const text = query.toString();
  return `/${slug}/backlog${text ? `?${text}` : ""}`;
}
