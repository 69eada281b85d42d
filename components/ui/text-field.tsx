"use client";

import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldProps } from "./field";
import { inputStyle } from "./input-style";
import { useTypedBefore } from "./use-typed-before";

type Props = FieldProps & Omit<ComponentProps<"input">, "children" | "ref"> & { icon?: ReactNode };

/** One line of text, a number, a date. `className` goes to the whole field. */
export function TextField({
  label,
  hint,
  error,
  labelHidden,
  optional,
  icon,
  id,
  className,
  ...input
}: Props) {
  const field = useTypedBefore<HTMLInputElement>(input.value);
  return (
    <Field {...{ label, hint, error, labelHidden, optional, id, className }}>
      {(control) => (
        <span className="relative block">
          {icon ? (
            <span className="pointer-events-none absolute inset-y-0 left-2.5 grid place-items-center text-ink-3 [&_svg]:size-[1.1em]">
              {icon}
            </span>
          ) : null}
          <input
            type="text"
            {...input}
            {...control}
            ref={field}
            className={clsx(inputStyle, "h-[2.3em] pr-2.5", icon ? "pl-8" : "pl-2.5")}
          />
        </span>
      )}
    </Field>
  );
}
