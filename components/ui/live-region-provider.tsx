"use client";

import { useCallback, useState, type ReactNode } from "react";
import { AnnounceContext, type Announce } from "./use-announce";

/** Holds the two live regions of the page; `useAnnounce()` speaks through them. */
export function LiveRegionProvider({ children }: { children: ReactNode }) {
  const [polite, setPolite] = useState("");
  const [assertive, setAssertive] = useState("");
  const announce = useCallback<Announce>((message, urgency = "polite") => {
    const say = urgency === "polite" ? setPolite : setAssertive;
    // Emptied first, or the same words said twice would be heard once.
    say("");
    window.setTimeout(() => say(message), 60);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite" className="sr-only">
        {polite}
      </div>
      <div aria-live="assertive" className="sr-only">
        {assertive}
      </div>
    </AnnounceContext>
  );
}
