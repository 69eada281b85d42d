/** The ground between a modal window and the page. */
export const overlayStyle = "fixed inset-0 z-40 animate-fade-in bg-scrim print:hidden";
