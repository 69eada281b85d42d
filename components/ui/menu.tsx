"use client";

import { clsx } from "clsx";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { floatingStyle } from "./floating-style";

type Props = {
  trigger: ReactElement;
  /** The menu's name, when the trigger's own words do not say it. */
  label?: string;
  align?: "start" | "center" | "end";
  side?: "top" | "right" | "bottom" | "left";
  children: ReactNode;
};

/** A menu of things to do; arrow keys, type-ahead and Escape work. */
export function Menu({ trigger, label, align = "end", side = "bottom", children }: Props) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={5}
          collisionPadding={8}
          className={clsx(floatingStyle, "max-w-80 min-w-44 p-1")}
          {...(label ? { "aria-label": label, "aria-labelledby": undefined } : {})}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
