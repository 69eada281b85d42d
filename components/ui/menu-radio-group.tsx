"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { menuItemStyle } from "./menu-item-style";
import { MenuLabel } from "./menu-label";

type Props<Value extends string> = {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  options: readonly { value: Value; label: string; icon?: ReactNode }[];
};

/** One of several, chosen in a menu. */
export function MenuRadioGroup<Value extends string>({ label, value, onValueChange, options }: Props<Value>) {
  return (
    <>
      <MenuLabel>{label}</MenuLabel>
      <Radix.RadioGroup
        aria-label={label}
        value={value}
        onValueChange={(next) => {
          const option = options.find((candidate) => candidate.value === next);
          if (option) onValueChange(option.value);
        }}
      >
        {options.map((option) => (
          <Radix.RadioItem key={option.value} value={option.value} className={menuItemStyle}>
            {option.icon}
            <span className="min-w-0 flex-1">{option.label}</span>
            <Radix.ItemIndicator>
              <Check className="text-accent" />
            </Radix.ItemIndicator>
          </Radix.RadioItem>
        ))}
      </Radix.RadioGroup>
    </>
  );
}
