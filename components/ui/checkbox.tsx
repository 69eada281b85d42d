import { clsx } from "clsx";
import { Check } from "lucide-react";
import { useId, type ComponentProps, type ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "children"> & {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null;
};

/** A native tick box with its label. */
export function Checkbox({ label, labelHidden, hint, error, id, className, ...input }: Props) {
  const generated = useId();
  const controlId = id ?? generated;
  const described = [error ? `${controlId}-error` : null, hint ? `${controlId}-hint` : null]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={clsx("flex min-w-0 flex-col", className)}>
      <label className="inline-flex min-h-6 w-fit min-w-6 items-start gap-2 has-disabled:text-ink-3">
        <span className="relative mt-[0.12em] grid size-[1.25em] shrink-0 place-items-center">
          <input
            {...input}
            id={controlId}
            type="checkbox"
            aria-describedby={described || undefined}
            aria-invalid={error ? true : undefined}
            className="peer size-full appearance-none rounded-[4px] border border-line-control bg-panel checked:border-accent checked:bg-accent disabled:opacity-50 aria-invalid:border-danger forced-colors:appearance-auto"
          />
          <Check
            aria-hidden
            strokeWidth={3}
            className="pointer-events-none absolute size-[0.9em] text-on-accent opacity-0 peer-checked:opacity-100 forced-colors:hidden"
          />
        </span>
        <span className={labelHidden ? "sr-only" : "min-w-0"}>{label}</span>
      </label>
      {error ? (
        <p id={`${controlId}-error`} className="pl-[1.9em] text-[0.93em] font-medium text-danger">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${controlId}-hint`} className="pl-[1.9em] text-[0.93em] text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
