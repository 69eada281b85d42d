import { useLayoutEffect, useRef } from "react";

type TextElement = HTMLInputElement | HTMLTextAreaElement;

declare global {
  interface Window {
    /** What was last typed into a field, kept by the script that runs first. */
    typedEarly?: WeakMap<EventTarget, string>;
  }
}

/**
 * For a text field's `ref`: what was typed into it before the page came to life stays in it, and is then told as if it
 * was typed now; and that the field was left, if it was. Otherwise the first drawing would put back what was sent.
 */
export function useTypedBefore<Field extends TextElement>(shown: unknown) {
  const field = useRef<Field>(null);
  const alive = useRef(false);
  useLayoutEffect(() => {
    if (alive.current || !field.current) return;
    alive.current = true;
    const element = field.current;
    const typed = window.typedEarly?.get(element);
    if (typed === undefined) return;
    // React has put back by now what a text of several lines held.
    if (element.value !== typed) element.value = typed;
    // Only when the page is drawn can it be told.
    queueMicrotask(() => tell(element, typed, typeof shown === "string" ? shown : element.defaultValue));
  });
  return field;
}

function tell(field: TextElement, typed: string, before: string): void {
  const focused = document.activeElement === field;
  const { selectionStart: from, selectionEnd: to } = field;
  // React tells only of what differs from what was set last, other than by typing.
  field.value = before;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set?.call(field, typed);
  if (focused && from !== null) field.setSelectionRange(from, to);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  if (!focused) field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}
