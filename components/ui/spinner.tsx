import { LoaderCircle } from "lucide-react";
import { VisuallyHidden } from "./visually-hidden";

/** Something is under way; decoration unless it has a label. */
export function Spinner({ label }: { label?: string }) {
  return (
    <span role={label ? "status" : undefined} className="inline-flex">
      <LoaderCircle aria-hidden className="size-[1.1em] animate-spin" />
      {label ? <VisuallyHidden>{label}</VisuallyHidden> : null}
    </span>
  );
}
