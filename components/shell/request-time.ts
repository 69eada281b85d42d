"use client";

import { createContext, useContext } from "react";

const RequestTimeContext = createContext<Date | null>(null);

/** Tells what is inside when the page was asked for. */
export const RequestTime = RequestTimeContext.Provider;

/** When the page was asked for: the same on the server and in the browser, so that both say "5 minutes ago". */
export function useRequestTime(): Date {
  const now = useContext(RequestTimeContext);
  if (!now) throw new Error("useRequestTime is for components inside RequestTime");
  return now;
}
