"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { departmentColours, type DepartmentColour } from "@/lib/departments/model";

type Props = {
  value: DepartmentColour;
  onChange: (colour: DepartmentColour) => void;
  label: string;
  error?: string;
};

/** The palette as radio buttons: each colour is shown and named. */
export function ColourChoice({ value, onChange, label, error }: Props) {
  const t = useTranslations("domain");
  const name = useId();
  return (
    <fieldset className="flex flex-col" aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {departmentColours.map((colour) => (
          <label
            key={colour}
            className={clsx(
              "rounded-control flex min-h-9 cursor-pointer items-center gap-2 border px-2.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
              value === colour
                ? "border-accent bg-accent-soft font-semibold"
                : "border-line hover:border-line-strong",
            )}
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={value === colour}
              onChange={() => onChange(colour)}
            />
            <span
              aria-hidden
              className="size-4 shrink-0 rounded-full"
              style={{ background: `var(--dept-${colour})` }}
            />
            {t(`colour.${colour}`)}
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${name}-error`} className="text-danger mt-1 font-medium">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
