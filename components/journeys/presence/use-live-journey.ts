import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { v4 as randomId } from "uuid";
import { useWorkspace } from "@/components/shell/workspace-context";
import { joinStream, type StreamWorld } from "./join-stream";
import type { Present } from "./present";

type Options = {
  /** Whether one is seen to be at the journey's map. */
  present: boolean;
};

/**
 * Fetches the journey anew whenever somebody has changed it: since `changeMark`, the mark of what the page shows, was
 * read, and after every time the connection was gone. A tab that nobody sees does not listen, and is not there.
 * Answers whether it does, which tab it is, and who has the journey open.
 */
export function useLiveJourney(journeyId: string, changeMark: string, { present }: Options) {
  const { slug } = useWorkspace();
  const refresh = useRefreshInTurn();
  const [tab] = useState(() => randomId());
  const [standing, setStanding] = useState<"listening" | "away">("listening");
  const [here, setHere] = useState<readonly Present[] | null>(null);
  const joined = useRef<ReturnType<typeof joinStream> | null>(null);
  const seen = useRef(changeMark);
  useEffect(() => {
    seen.current = changeMark;
    joined.current?.seen(changeMark);
  }, [changeMark]);

  useEffect(() => {
    let hidden = false;
    const join = () => {
      const want = { tab, journeyId, seen: seen.current, present };
      const listener = { changed: refresh, here: setHere, standing: setStanding };
      joined.current = joinStream(slug, want, listener, browserWorld());
      // Nobody told it anything meanwhile.
      if (hidden) refresh();
      hidden = false;
    };
    const leave = () => {
      if (!joined.current) return;
      const led = joined.current.leave();
      joined.current = null;
      setHere(null);
      // Of the tab that listens the server knows by itself.
      if (present && !led) sayGone(slug, journeyId, tab);
    };
    const look = () => {
      if (document.visibilityState === "hidden") {
        hidden = true;
        leave();
      } else if (!joined.current) join();
    };
    look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    window.addEventListener("pagehide", leave);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [slug, journeyId, tab, present, refresh]);

  return { standing, here, tab };
}

function browserWorld(): StreamWorld {
  const known = typeof BroadcastChannel === "function" && "locks" in navigator;
  return {
    open: (address) => new EventSource(address),
    channel: known ? (name) => new BroadcastChannel(name) : null,
    locks: known ? navigator.locks : null,
  };
}

function sayGone(org: string, journeyId: string, tab: string): void {
  const place = { touchpointId: null, field: null };
  const body = JSON.stringify({ org, journeyId, tab, place, gone: true });
  // Not being heard matters little: whoever says nothing is forgotten.
  fetch("/api/events/here", { method: "POST", body, keepalive: true }).catch(() => {});
}

/** One fetch at a time; whatever changed during it asks for one more. */
function useRefreshInTurn(): () => void {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [wanted, want] = useState(0);
  const done = useRef(0);
  useEffect(() => {
    if (pending || wanted === done.current) return;
    done.current = wanted;
    startTransition(() => router.refresh());
  }, [pending, wanted, router]);
  const [refresh] = useState(() => () => want((before) => before + 1));
  return refresh;
}
