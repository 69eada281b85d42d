import clsx from "clsx";
import type { ReactNode } from "react";

type Props = { label: string; icon: ReactNode; text?: string; danger?: boolean };

/** A small sign on a card with its meaning for those who hover and those who listen. */
export function CardMark({ label, icon, text, danger }: Props) {
  return (
    <span
      title={label}
      className={clsx("text-2xs inline-flex items-center gap-0.5", danger && "text-danger")}
    >
      <span role="img" aria-label={label}>
        {icon}
      </span>
      {text ? <span aria-hidden>{text}</span> : null}
    </span>
  );
}
