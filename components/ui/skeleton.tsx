import { clsx } from "clsx";

/** The place that something will take when it has come. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={clsx("animate-pulse rounded-control bg-line", className)} />;
}
