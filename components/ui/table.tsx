import { clsx } from "clsx";
import type { ReactNode } from "react";
import { ScrollRegion } from "./scroll-region";

type Props = {
  /** What the table is of: its accessible name, shown only when asked. */
  caption: string;
  captionShown?: boolean;
  className?: string;
  children: ReactNode;
};

/** Dresses a plain table: write thead, tbody, tr, th with scope, td; `num` on cells of numbers. */
export function Table({ caption, captionShown, className, children }: Props) {
  return (
    <ScrollRegion label={caption}>
      <table
        className={clsx(
          "w-full border-collapse text-left [&_td]:px-1.5 [&_td]:py-1.5 [&_th]:px-1.5 [&_th]:py-1.5",
          "[&_thead_th]:text-xs [&_thead_th]:font-medium [&_thead_th]:whitespace-nowrap [&_thead_th]:text-ink-3",
          "[&_tbody_tr]:h-9.5 [&_tbody_tr]:border-t [&_tbody_tr]:border-line [&_tbody_th]:font-normal",
          className,
        )}
      >
        <caption className={captionShown ? "pb-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        {children}
      </table>
    </ScrollRegion>
  );
}
