import type { ReactNode } from "react";

type Props = { icon?: ReactNode; title: ReactNode; description?: ReactNode; actions?: ReactNode };

/** Nothing here yet: one sentence, and what to do about it. */
export function EmptyState({ icon, title, description, actions }: Props) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-card border border-dashed border-line-strong px-6 py-10 text-center">
      {icon ? <span className="text-ink-3 [&_svg]:size-6">{icon}</span> : null}
      <p className="font-semibold">{title}</p>
      {description ? <p className="max-w-md text-balance text-ink-2">{description}</p> : null}
      {actions ? <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  );
}
