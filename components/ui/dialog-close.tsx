"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactElement } from "react";

/** Makes the button inside it close the dialog. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Radix.Close asChild>{children}</Radix.Close>;
}
