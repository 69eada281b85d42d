import { clsx } from "clsx";
import { useId, type ReactNode } from "react";

type Props = {
  title?: ReactNode;
  heading?: "h2" | "h3";
  icon?: ReactNode;
  /** Quiet words at the end of the title's row: an n, a period, an age. */
  meta?: ReactNode;
  actions?: ReactNode;
  /** No padding around the content: for tables and lists that reach the edge. */
  flush?: boolean;
  className?: string;
  children: ReactNode;
};

/** A white sheet on the page; a named section when it has a title. */
export function Card({
  title,
  heading: Heading = "h2",
  icon,
  meta,
  actions,
  flush,
  className,
  children,
}: Props) {
  const id = useId();
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={clsx(
        "flex min-w-0 flex-col rounded-card border border-line bg-panel",
        flush ? "overflow-hidden" : "p-4",
        className,
      )}
    >
      {title ? (
        <header className={clsx("flex flex-wrap items-center gap-x-3 gap-y-1 pb-2", flush && "px-4 pt-4")}>
          <Heading id={id} className="flex min-w-0 flex-1 items-center gap-2 font-semibold [&_svg]:size-4">
            {icon}
            {title}
          </Heading>
          {meta ? <p className="text-xs text-ink-3">{meta}</p> : null}
          {actions}
        </header>
      ) : null}
      {children}
    </section>
  );
}
