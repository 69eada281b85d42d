import { clsx } from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type NoticeTone = "info" | "warn" | "danger" | "success";

type Props = {
  tone?: NoticeTone;
  title?: ReactNode;
  actions?: ReactNode;
  /** `alert` when it appears because of what was just done. */
  role?: "alert" | "status" | "note";
  className?: string;
  children?: ReactNode;
};

const looks = {
  info: { icon: Info, ground: "border-line-strong bg-sunk", ink: "text-ink-2" },
  warn: { icon: TriangleAlert, ground: "border-transparent bg-warn-soft", ink: "text-warn" },
  danger: { icon: CircleAlert, ground: "border-transparent bg-danger-soft", ink: "text-danger" },
  success: { icon: CircleCheck, ground: "border-transparent bg-success-soft", ink: "text-success" },
};

/** A sentence about the page's state, in the page. */
export function Notice({ tone = "info", title, actions, role, className, children }: Props) {
  const { icon: Icon, ground, ink } = looks[tone];
  return (
    <div
      role={role}
      className={clsx(
        "flex flex-wrap items-start gap-x-2.5 gap-y-2 rounded-card border px-3 py-2.5",
        ground,
        className,
      )}
    >
      <Icon aria-hidden className={clsx("mt-px size-4 shrink-0", ink)} />
      <div className="min-w-40 flex-1">
        {title ? <p className={clsx("font-semibold", ink)}>{title}</p> : null}
        {children ? <div className="text-ink">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
  );
}
