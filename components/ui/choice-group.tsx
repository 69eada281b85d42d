import { clsx } from "clsx";
import { useId, type ReactNode } from "react";

/** What a group of radios takes, however it looks. */
export type ChoiceGroupProps = {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null;
  disabled?: boolean;
  className?: string;
};

/** A fieldset with its legend, hint and error. */
export function ChoiceGroup(props: ChoiceGroupProps & { children: ReactNode }) {
  const { label, labelHidden, hint, error, disabled, className, children } = props;
  const id = useId();
  const described = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean).join(" ");
  return (
    <fieldset
      disabled={disabled}
      aria-describedby={described || undefined}
      className={clsx("min-w-0", className)}
    >
      <legend className={labelHidden ? "sr-only" : "mb-1 font-medium text-ink"}>{label}</legend>
      {children}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-[0.93em] font-medium text-danger">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-[0.93em] text-ink-3">
          {hint}
        </p>
      ) : null}
    </fieldset>
  );
}
