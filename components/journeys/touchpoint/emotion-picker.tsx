"use client";

import clsx from "clsx";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { emotions } from "@/lib/journeys/model/emotions";
import { EmotionFace } from "../emotion-face";

type Props = {
  label: string;
  value: number | null;
  disabled?: boolean;
  error?: string;
  onChange(value: number | null): void;
};

/** One emotion of five, −2 … +2, or none; native radio buttons, so that arrows choose. */
export function EmotionPicker({ label, value, disabled, error, onChange }: Props) {
  const t = useTranslations("map");
  const domain = useTranslations("domain");
  const name = useId();
  const [chosen, setChosen] = useState(value);
  const [seen, setSeen] = useState(value);
  // Somebody else's change shows as soon as the page has it.
  if (seen !== value) {
    setSeen(value);
    setChosen(value);
  }
  const choose = (next: number | null) => {
    setChosen(next);
    onChange(next);
  };
  const emotion = chosen === null ? null : emotions[chosen + 2];
  return (
    <fieldset
      className="flex flex-col gap-1"
      disabled={disabled}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend className="text-ink-2 mb-1 text-xs">
        {label}:{" "}
        <span className="text-ink font-medium">{emotion ? domain(`emotion.${emotion}`) : t("none")}</span>
      </legend>
      <div className="flex flex-wrap items-center gap-1">
        {emotions.map((option, index) => (
          <label
            key={option}
            title={domain(`emotion.${option}`)}
            className={clsx(
              "rounded-control has-focus-visible:outline-accent grid size-8 place-items-center border has-focus-visible:outline-2",
              chosen === index - 2 ? "border-ink bg-sunk" : "border-line",
              disabled ? "opacity-70" : "hover:bg-sunk cursor-pointer",
            )}
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              checked={chosen === index - 2}
              onChange={() => choose(index - 2)}
              aria-label={domain(`emotion.${option}`)}
            />
            <EmotionFace emotion={option} className="size-4.5" />
          </label>
        ))}
        {chosen !== null && !disabled ? (
          <button
            type="button"
            className="text-ink-2 hover:text-ink min-h-6 px-2 text-xs underline"
            onClick={() => choose(null)}
          >
            {t("clearScore", { score: label })}
          </button>
        ) : null}
      </div>
      {error ? (
        <p id={`${name}-error`} role="alert" className="text-danger text-xs">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
