/** The look of what one types into; its height follows the text around it. */
export const inputStyle =
  "w-full min-w-0 rounded-control border border-line-control bg-panel text-ink placeholder:text-ink-3 " +
  "focus-visible:border-accent focus-visible:outline-offset-0 disabled:bg-sunk disabled:text-ink-3 " +
  "[&[readonly]]:bg-sunk aria-invalid:border-danger";
