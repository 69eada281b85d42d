"use client";

import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Field, type FieldProps } from "./field";
import { inputStyle } from "./input-style";
import { useTypedBefore } from "./use-typed-before";

type Props = FieldProps & Omit<ComponentProps<"textarea">, "children" | "ref">;

/** Several lines of text; grows with them. `className` goes to the whole field. */
export function TextArea({
  label,
  hint,
  error,
  labelHidden,
  optional,
  id,
  className,
  rows = 3,
  ...input
}: Props) {
  const field = useTypedBefore<HTMLTextAreaElement>(input.value);
  return (
    <Field {...{ label, hint, error, labelHidden, optional, id, className }}>
      {(control) => (
        <textarea
          rows={rows}
          {...input}
          {...control}
          ref={field}
          className={clsx(
            inputStyle,
            "field-sizing-content max-h-96 min-h-[3.6em] resize-y px-2.5 py-[0.4em] leading-normal",
          )}
          style={{ minHeight: `calc(${rows} * 1.5em + 0.95em)` }}
        />
      )}
    </Field>
  );
}
