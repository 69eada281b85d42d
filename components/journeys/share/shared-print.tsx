"use client";

import type { ReactNode } from "react";
import { usePrinting } from "@/components/ui/use-printing";
import type { SharedJourney } from "@/lib/share-links/presented-shared-journey";
import { SharedPaper } from "./shared-paper";

type Props = {
  shared: SharedJourney;
  /** As it is on the screen; on paper only where no script runs. */
  children: ReactNode;
};

/** A shared map on the screen, and on paper in pages that are filled. */
export function SharedPrint({ shared, children }: Props) {
  return usePrinting() ? <SharedPaper shared={shared} /> : children;
}
