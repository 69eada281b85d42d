import { useLayoutEffect, useRef, useState } from "react";
import { sameValue } from "./same-value";

type Draft<Entry, Value> = { entry: Entry; seen: Value; left: boolean };
type Field = HTMLInputElement | HTMLTextAreaElement;

type Options<Entry, Value> = {
  saved: Value;
  valueOf(entry: Entry): Value;
  /** What stands in the field as long as nothing was entered, and the entry that another text in it makes. */
  shown: string;
  entryOf(text: string): Entry;
  /** Takes what was entered, and over what. */
  onDone(value: Value, seen: Value): void;
};

/**
 * What is being entered over a saved value. Until something is entered there is none, and what is saved shows,
 * whoever saved it; from then on nobody's change touches it, and `seen` is what it was entered over, so that a
 * change meanwhile is noticed. It ends when one has left it and it is what is saved.
 */
export function useDraft<Entry, Value>(options: Options<Entry, Value>) {
  const { saved, valueOf, onDone } = options;
  const [draft, setDraft] = useState<Draft<Entry, Value> | null>(null);
  if (draft?.left && sameValue(valueOf(draft.entry), saved)) setDraft(null);
  const field = useRef<Field>(null);
  useTypedBefore(field, options, setDraft);
  return {
    /** For the field's `ref`. */
    take(element: Field | null) {
      field.current = element;
    },
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

/** Takes over what was typed, or even left, before the page came to life: no event tells of it afterwards. */
function useTypedBefore<Entry, Value>(
  field: { readonly current: Field | null },
  { saved, valueOf, shown, entryOf, onDone }: Options<Entry, Value>,
  begin: (draft: Draft<Entry, Value>) => void,
): void {
  const looked = useRef(false);
  // Before anything is drawn again: that would put the saved text back.
  useLayoutEffect(() => {
    if (looked.current || !field.current) return;
    looked.current = true;
    const { value: typed } = field.current;
    // As a field of its kind shows the text: with line ends of its own, or none.
    const untouched = field.current.cloneNode() as Field;
    untouched.value = shown;
    if (typed === untouched.value) return;
    const left = document.activeElement !== field.current;
    begin({ entry: entryOf(typed), seen: saved, left });
    if (left) onDone(valueOf(entryOf(typed)), saved);
  });
}
