"use client";

import { createContext, useContext } from "react";

export type Announce = (message: string, urgency?: "polite" | "assertive") => void;

export const AnnounceContext = createContext<Announce>(() => {});

/** Says something to those who listen to the page: a move, a result. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}
