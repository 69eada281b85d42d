import { useState } from "react";
import { sameValue } from "./same-value";

type Draft<Entry, Value> = { entry: Entry; seen: Value; left: boolean };

type Options<Entry, Value> = {
  saved: Value;
  valueOf(entry: Entry): Value;
  /** Takes what was entered, and over what. */
  onDone(value: Value, seen: Value): void;
};

/**
 * What is being entered over a saved value. Until something is entered there is none, and what is saved shows,
 * whoever saved it; from then on nobody's change touches it, and `seen` is what it was entered over, so that a
 * change meanwhile is noticed. It ends when one has left it and it is what is saved.
 */
export function useDraft<Entry, Value>({ saved, valueOf, onDone }: Options<Entry, Value>) {
  const [draft, setDraft] = useState<Draft<Entry, Value> | null>(null);
  if (draft?.left && sameValue(valueOf(draft.entry), saved)) setDraft(null);
  return {
    entry: draft ? draft.entry : null,
    enter(entry: Entry) {
      setDraft((before) => ({ entry, seen: before ? before.seen : saved, left: false }));
    },
    /** As if nothing had been entered. */
    forget: () => setDraft(null),
    /** Hands over what was entered; nothing when nothing was. */
    leave() {
      if (!draft) return;
      setDraft({ ...draft, left: true });
      onDone(valueOf(draft.entry), draft.seen);
    },
  };
}
