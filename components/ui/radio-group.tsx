"use client";

import { useId, type ReactNode } from "react";
import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type Props<Value extends string> = ChoiceGroupProps & {
  options: readonly { value: Value; label: ReactNode; hint?: ReactNode }[];
  name?: string;
  value?: Value | null;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
};

/** Choices under one another, each with room for a hint: native radios. */
export function RadioGroup<Value extends string>(props: Props<Value>) {
  const { options, name, value, defaultValue, onValueChange, hint, ...group } = props;
  const generated = useId();
  return (
    <ChoiceGroup {...group} hint={hint}>
      <div className="flex flex-col gap-1">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-6 items-start gap-2 has-disabled:text-ink-3">
            <input
              type="radio"
              name={name ?? generated}
              value={option.value}
              className="mt-[0.16em] grid size-[1.2em] shrink-0 appearance-none place-items-center rounded-full border border-line-control bg-panel before:size-[0.5em] before:rounded-full before:bg-transparent checked:border-accent checked:bg-accent checked:before:bg-on-accent disabled:opacity-50 forced-colors:appearance-auto"
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={() => onValueChange?.(option.value)}
            />
            <span className="min-w-0">
              {option.label}
              {option.hint ? <span className="block text-[0.93em] text-ink-3">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
