import { clsx } from "clsx";
import { useId, type ComponentProps, type ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "role" | "children"> & {
  label: ReactNode;
  hint?: ReactNode;
};

const track =
  "relative mt-[0.05em] h-4.5 w-8 shrink-0 appearance-none rounded-full border border-line-control bg-sunk transition-colors duration-100 " +
  "before:absolute before:top-1/2 before:left-0.5 before:size-3 before:-translate-y-1/2 before:rounded-full before:bg-line-control " +
  "before:transition-transform before:duration-100 checked:border-accent checked:bg-accent checked:before:translate-x-3.5 " +
  "checked:before:bg-on-accent disabled:opacity-50 forced-colors:appearance-auto";

/** On or off, at once: a native tick box that says it is a switch. */
export function Switch({ label, hint, id, className, ...input }: Props) {
  const generated = useId();
  const controlId = id ?? generated;
  return (
    <div className={clsx("flex min-w-0 flex-col", className)}>
      <label className="inline-flex min-h-6 w-fit items-start gap-2 has-disabled:text-ink-3">
        <input
          {...input}
          id={controlId}
          type="checkbox"
          role="switch"
          aria-describedby={hint ? `${controlId}-hint` : undefined}
          className={track}
        />
        <span className="min-w-0">{label}</span>
      </label>
      {hint ? (
        <p id={`${controlId}-hint`} className="pl-10 text-[0.93em] text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
