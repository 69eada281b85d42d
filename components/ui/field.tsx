import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";

/** What a control needs to be wired to its label, hint and error. */
export type FieldControl = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** What every labelled control takes. */
export type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** A translated sentence; its presence marks the control as invalid. */
  error?: string | null;
  labelHidden?: boolean;
  /** Says "optional" beside the label. */
  optional?: boolean;
};

type Props = FieldProps & { id?: string; className?: string; children: (control: FieldControl) => ReactNode };

/** A label, a control, a hint and an error that belong together. */
export function Field({ label, hint, error, labelHidden, optional, id, className, children }: Props) {
  const t = useTranslations("common");
  const generated = useId();
  const controlId = id ?? generated;
  const described = [error ? `${controlId}-error` : null, hint ? `${controlId}-hint` : null]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={clsx("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={controlId} className={labelHidden ? "sr-only" : "font-medium text-ink"}>
        {label}
        {optional ? <span className="ml-1.5 font-normal text-ink-3">{t("optional")}</span> : null}
      </label>
      {children({
        id: controlId,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error ? (
        <p id={`${controlId}-error`} className="text-[0.93em] font-medium text-danger">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${controlId}-hint`} className="text-[0.93em] text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
