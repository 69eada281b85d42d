"use client";

import { clsx } from "clsx";
import { useId, type ReactNode } from "react";
import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type Option<Value extends string> = { value: Value; label: string; icon?: ReactNode; iconOnly?: boolean };

type Props<Value extends string> = ChoiceGroupProps & {
  options: readonly Option<Value>[];
  name?: string;
  value?: Value | null;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
};

/** A few choices side by side, one of them taken: native radios. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { options, name, value, defaultValue, onValueChange, ...group } = props;
  const generated = useId();
  return (
    <ChoiceGroup {...group}>
      <div className="inline-flex max-w-full flex-wrap gap-0.5 rounded-control border border-line-strong bg-sunk p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            title={option.iconOnly ? option.label : undefined}
            className={clsx(
              "relative inline-flex h-[1.95em] min-h-6 min-w-6 items-center justify-center gap-1.5 rounded-[5px] border border-transparent px-2.5 text-ink-2",
              "hover:text-ink has-checked:border-line-strong has-checked:bg-panel has-checked:font-semibold has-checked:text-ink has-checked:shadow-raised",
              "has-disabled:text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-accent",
              "[&_svg]:size-[1.15em]",
            )}
          >
            <input
              type="radio"
              name={name ?? generated}
              value={option.value}
              className="sr-only"
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={() => onValueChange?.(option.value)}
            />
            {option.icon}
            <span className={option.iconOnly ? "sr-only" : undefined}>{option.label}</span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
