"use client";

import { useState } from "react";

/** Something to click, so that the bench can tell when this page is usable. */
export function BareButton() {
  const [open, setOpen] = useState(false);
  return (
    <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
      {String(open)}
    </button>
  );
}
