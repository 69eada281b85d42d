"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";

type Props = { title?: string; errors: readonly { message: string; fieldId?: string }[] };

/** What is wrong with a form, above it; takes the focus when it appears, and each line leads to its field. */
export function FormErrorSummary({ title, errors }: Props) {
  const t = useTranslations("common");
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (!shown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="rounded-card bg-danger-soft px-3 py-2.5 text-danger">
      <p className="font-semibold">{title ?? t("formErrors", { count: errors.length })}</p>
      <ul className="mt-1 list-disc pl-4">
        {errors.map(({ message, fieldId }) => (
          <li key={`${fieldId ?? ""}-${message}`}>
            {fieldId ? (
              <a
                href={`#${fieldId}`}
                className="underline"
                onClick={() => document.getElementById(fieldId)?.focus()}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
