import Link from "next/link";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { FocusMark } from "./focus-mark";

type Props = { slug: string; improvement: Improvement };

/** An improvement as a dot in its department's colour, with its name. */
export function MatrixLink({ slug, improvement: { id, title, department, focus } }: Props) {
  return (
    <Link
      href={`/${slug}/backlog/${id}`}
      title={`${title} · ${department.name}`}
      className="bg-panel border-line hover:border-line-strong flex min-h-6 min-w-0 items-center gap-1.5 rounded-full border px-2 text-xs"
    >
      <span
        aria-hidden
        className="size-2 shrink-0 rounded-full"
        style={{ background: `var(--dept-${department.colour})` }}
      />
      <span className="truncate">{title}</span>
      {focus ? <FocusMark /> : null}
    </Link>
  );
}
