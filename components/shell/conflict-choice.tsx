"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useId } from "react";
import type { ConflictField } from "./differing-fields";

type Props = { field: ConflictField; side: "mine" | "theirs"; onChoose: (side: "mine" | "theirs") => void };

/** One field's two values side by side, one of them chosen. */
export function ConflictChoice({ field, side, onChoose }: Props) {
  const t = useTranslations("shell");
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-1.5">
      <legend className="text-ink-2 mb-1.5 text-xs font-medium">{field.label}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(["mine", "theirs"] as const).map((option) => (
          <label
            key={option}
            className={clsx(
              "rounded-control flex cursor-pointer gap-2.5 border p-3",
              side === option ? "border-accent bg-accent-soft" : "border-line bg-panel",
            )}
          >
            <input
              type="radio"
              name={name}
              className="accent-accent mt-0.5 size-4 shrink-0"
              checked={side === option}
              onChange={() => onChoose(option)}
            />
            <span className="flex min-w-0 flex-col gap-0.5">
              <span className="text-ink-2 text-2xs">{t(`conflict.${option}`)}</span>
              <span className="break-words whitespace-pre-line">{field[option] || t("conflict.empty")}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
