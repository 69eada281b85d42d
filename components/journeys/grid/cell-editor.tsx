import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";

type Props = {
  label: string;
  value: string;
  /** What is longer stays open and says so: nothing that was pasted is cut off. */
  limit: number;
  /** Takes several lines, with Shift and Enter. */
  long?: boolean;
  className?: string;
  onChange(text: string): void;
  /** Left with Enter, with Tab, or by going elsewhere. */
  onDone(how: "enter" | "tab" | "tabBack" | "away"): void;
  onCancel(): void;
};

/** A text over its cell: Enter keeps it, Escape does not, Tab keeps it and goes on. */
export function CellEditor({ label, value, limit, long, className, onChange, onDone, onCancel }: Props) {
  const t = useTranslations("map");
  const problem = useId();
  const over = value.trim().length - limit;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  // Going, it loses the focus, which is no leaving of its own.
  const gone = useRef(false);
  const done = (how: Parameters<Props["onDone"]>[0] | "cancel") => {
    if (gone.current || (over > 0 && how !== "cancel")) return;
    gone.current = true;
    if (how === "cancel") onCancel();
    else onDone(how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is typed is nobody else's to understand.
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") done("cancel");
    else if (event.key === "Enter" && !(long && event.shiftKey)) done("enter");
    else if (event.key === "Tab") done(event.shiftKey ? "tabBack" : "tab");
    else return;
    event.preventDefault();
  };
  return (
    <>
      <textarea
        ref={area}
        aria-label={label}
        aria-invalid={over > 0}
        aria-describedby={over > 0 ? problem : undefined}
        value={value}
        rows={1}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => done("away")}
        className={clsx(
          "bg-panel text-ink rounded-control field-sizing-content block max-h-60 min-h-8 w-full resize-none border p-1",
          over > 0 ? "border-danger" : "border-accent",
          className,
        )}
      />
      <span id={problem} role="status" className="text-danger text-2xs block empty:hidden">
        {over > 0 ? t("tooLong", { limit, over }) : null}
      </span>
    </>
  );
}
