"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { menuItemStyle } from "./menu-item-style";

type Props = {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
};

/** A line of a menu that is on or off; the menu stays open. */
export function MenuCheckbox({ checked, onCheckedChange, disabled, children }: Props) {
  return (
    <Radix.CheckboxItem
      checked={checked}
      onCheckedChange={onCheckedChange}
      disabled={disabled}
      onSelect={(event) => event.preventDefault()}
      className={menuItemStyle}
    >
      <span className="min-w-0 flex-1">{children}</span>
      <Radix.ItemIndicator>
        <Check className="text-accent" />
      </Radix.ItemIndicator>
    </Radix.CheckboxItem>
  );
}
