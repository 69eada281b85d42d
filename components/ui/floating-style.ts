/** The look of what floats above the page next to what opened it. */
export const floatingStyle =
  "z-60 max-h-(--radix-popper-available-height) animate-pop-in overflow-y-auto rounded-card border border-line-strong " +
  "bg-panel text-ui text-ink shadow-pop print:hidden";
