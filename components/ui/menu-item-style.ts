/** The look of one line in a menu. */
export const menuItemStyle =
  "relative flex min-h-7.5 w-full items-center gap-2 rounded-[6px] px-2 py-1 text-left outline-none select-none " +
  "data-disabled:text-ink-3 data-disabled:opacity-70 data-highlighted:bg-sunk " +
  "[&_svg]:size-4 [&_svg]:shrink-0";
