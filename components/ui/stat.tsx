import { clsx } from "clsx";
import Link from "next/link";
import type { ReactNode } from "react";

type Props = {
  value: ReactNode;
  label: ReactNode;
  /** The rows behind the number. */
  href?: string;
  size?: "md" | "lg";
  tone?: "default" | "danger" | "success";
  /** A line at its left, for numbers side by side in a card. */
  bar?: boolean;
};

/** A number over the words that say what it counts. */
export function Stat({ value, label, href, size = "md", tone = "default", bar }: Props) {
  const content = (
    <>
      <span
        className={clsx(
          "block font-semibold",
          size === "lg" ? "text-xl leading-tight" : "text-base leading-snug",
          tone === "danger" && "text-danger",
          tone === "success" && "text-success",
        )}
      >
        {value}
      </span>
      <span
        className={clsx("block text-xs text-ink-2", href && "group-hover:text-ink group-hover:underline")}
      >
        {label}
      </span>
    </>
  );
  const className = clsx("block min-w-0", bar && "border-l-2 border-line-strong pl-2.5");
  if (!href) return <div className={className}>{content}</div>;
  return (
    <Link href={href} className={clsx(className, "group")}>
      {content}
    </Link>
  );
}
