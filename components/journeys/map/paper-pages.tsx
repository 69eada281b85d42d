import { useState, type ReactNode } from "react";
import { pageParts } from "@/lib/journeys/rules/page-parts";
import type { Measured } from "./column-width";
import { columnsOnPage } from "./columns-on-page";
import { fillPage, widestZoom } from "./fill-page";
import { paper } from "./paper";
import { useFittingZoom } from "./use-fitting-zoom";

type Sheet<Column> = {
  /** Which columns stand on it, of all of them, which are as wide as fills it. */
  from: number;
  count: number;
  columns: Column[];
  /** As a factor. */
  zoom: number;
};
type Props<Column> = {
  columns: readonly Column[];
  title(at: { page: number; pages: number; printedAt: Date }): ReactNode;
  map(sheet: Sheet<Column>): ReactNode;
  legend: ReactNode;
};

/** A map on paper: A3 across, page after page, filled from edge to edge and all of them enlarged alike. */
export function PaperPages<Column extends Measured & { first: boolean }>({
  columns,
  title,
  map,
  legend,
}: Props<Column>) {
  const [printedAt] = useState(() => new Date());
  const parts = pageParts(columns, columnsOnPage);
  const { ref, zoom } = useFittingZoom(widestZoom(parts));
  return (
    <div
      ref={ref}
      data-map-pages
      className="[--lane-header:118px] [&_tbody_th]:z-0"
      style={{ width: paper.width }}
    >
      {parts.map((part, index) => (
        <section key={part.from} className="break-inside-avoid not-first:break-before-page">
          {title({ page: index + 1, pages: parts.length, printedAt })}
          <div className="border-line-strong border-t">
            {map({ from: part.from, count: part.count, columns: fillPage(columns, part, zoom), zoom })}
          </div>
          {legend}
        </section>
      ))}
    </div>
  );
}
