import clsx from "clsx";
import { Sign } from "@/components/ui/signs/sign";
import type { SignName } from "@/components/ui/signs/signs";

type Props = { label: string; sign: SignName; text?: string; danger?: boolean };

/** A small sign on a card with its meaning for those who hover and those who listen. */
export function CardMark({ label, sign, text, danger }: Props) {
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={clsx("text-2xs inline-flex items-center gap-0.5", danger && "text-danger")}
    >
      <Sign name={sign} className="size-3" />
      {text}
    </span>
  );
}
