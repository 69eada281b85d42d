import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { inputStyle } from "./input-style";

type Option = { value: string; label: string; disabled?: boolean };

type Props = FieldProps &
  Omit<ComponentProps<"select">, "children"> & {
    options: readonly Option[];
    /** The words of the empty choice; without them there is none. */
    placeholder?: string;
    /** `pill` for filters in a row. */
    shape?: "control" | "pill";
  };

const pill =
  "max-w-full rounded-full border border-line-strong bg-panel text-ink-2 hover:bg-sunk disabled:opacity-50 aria-invalid:border-danger";

/** The browser's own list, dressed. `className` goes to the whole field. */
export function Select(props: Props) {
  const {
    label,
    hint,
    error,
    labelHidden,
    optional,
    id,
    className,
    options,
    placeholder,
    shape = "control",
    ...input
  } = props;
  return (
    <Field {...{ label, hint, error, labelHidden, optional, id, className }}>
      {(control) => (
        <span className="relative block min-w-0">
          <select
            {...input}
            {...control}
            className={clsx(
              "appearance-none truncate",
              shape === "pill"
                ? clsx(pill, "h-7.5 pr-7.5 pl-3 text-xs font-medium")
                : clsx(inputStyle, "h-[2.3em] pr-8 pl-2.5"),
            )}
          >
            {placeholder === undefined ? null : <option value="">{placeholder}</option>}
            {options.map(({ value, label: text, disabled }) => (
              <option key={value} value={value} disabled={disabled}>
                {text}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute inset-y-0 right-2.5 my-auto size-3.5 text-ink-3"
          />
        </span>
      )}
    </Field>
  );
}
