import type { KeyboardEvent } from "react";

/** Ctrl-Enter or Cmd-Enter sends the form that the field is in; not in the middle of composing a character. */
export function sendOnShortcut(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
