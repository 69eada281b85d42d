"use client";

import { Tooltip as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

type Props = { content: ReactNode; side?: "top" | "right" | "bottom" | "left"; children: ReactElement };

/** A few words on hover and focus; never the only place where they stand. */
export function Tooltip({ content, side = "bottom", children }: Props) {
  return (
    <Radix.Provider delayDuration={400} skipDelayDuration={200}>
      <Radix.Root>
        <Radix.Trigger asChild>{children}</Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            side={side}
            sideOffset={5}
            collisionPadding={8}
            className="z-70 max-w-64 animate-fade-in rounded-control bg-ink px-2 py-1 text-xs text-bg shadow-pop print:hidden"
          >
            {content}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Radix.Provider>
  );
}
