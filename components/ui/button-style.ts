import { clsx } from "clsx";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const variants: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-line-strong bg-panel text-ink hover:bg-sunk",
  ghost: "border-transparent text-ink-2 hover:bg-sunk hover:text-ink",
  danger: "border-danger bg-danger text-on-danger hover:border-danger-strong hover:bg-danger-strong",
};

// A middle-sized button takes the size of the text around it: 13 px in the workspace, 16 px on public pages.
const sizes: Record<ButtonSize, string> = {
  sm: "h-6.5 gap-1 px-2 text-xs",
  md: "h-[2.3em] gap-1.5 px-3",
  lg: "h-10 gap-2 px-4 text-base",
};

/** The look of a button, for whatever must look like one. */
export function buttonStyle({
  variant = "secondary",
  size = "md",
}: {
  variant?: ButtonVariant;
  size?: ButtonSize;
}) {
  return clsx("button-base", variants[variant], sizes[size]);
}
