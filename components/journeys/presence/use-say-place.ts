import { useEffect } from "react";
import { useWorkspace } from "@/components/shell/workspace-context";
import { placeOf } from "./place-of";
import type { Present } from "./present";

// Often enough to be followed, and never a message for every key.
const pauseMs = 400;
// The server forgets whoever says nothing for 50 seconds.
const againMs = 20_000;

/** Says where on the map one is: as it changes, and now and then that one is still there. */
export function useSayPlace(journeyId: string, tab: string, here: readonly Present[] | null): void {
  const { slug } = useWorkspace();
  const listening = here !== null;
  // After a connection that broke, the news of its end may come after that of the next one's beginning.
  const known = here?.some((one) => one.tab === tab) ?? false;
  useEffect(() => {
    if (!listening) return;
    let said = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (whatever: boolean) => {
      timer = undefined;
      const place = placeOf(document.activeElement);
      if (!whatever && said === JSON.stringify(place)) return;
      said = JSON.stringify(place);
      const body = JSON.stringify({ org: slug, journeyId, tab, place });
      // Not being heard matters to nobody: it is said again.
      fetch("/api/events/here", { method: "POST", body, keepalive: true }).catch(() => {});
    };
    const soon = () => (timer ??= setTimeout(() => say(false), pauseMs));
    if (!known) timer = setTimeout(() => say(true), pauseMs);
    const again = setInterval(() => say(true), againMs);
    document.addEventListener("focusin", soon);
    document.addEventListener("focusout", soon);
    return () => {
      clearTimeout(timer);
      clearInterval(again);
      document.removeEventListener("focusin", soon);
      document.removeEventListener("focusout", soon);
    };
  }, [slug, journeyId, tab, listening, known]);
}
