import clsx from "clsx";
import { signs, type SignName } from "./signs";

/** One of lucide's icons in two elements; what it means stands beside it. */
export function Sign({ name, className = "size-3.5" }: { name: SignName; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={clsx("sign", className)}>
      <path d={signs[name]} />
    </svg>
  );
}
