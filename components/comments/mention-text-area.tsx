"use client";

import clsx from "clsx";
import { useTranslations } from "next-intl";
import type { ComponentProps, KeyboardEvent } from "react";
import { TextArea } from "@/components/ui/text-area";
import type { useMentions } from "./use-mentions";

type Props = Omit<ComponentProps<typeof TextArea>, "value" | "onChange" | "onBlur" | "onKeyDown"> & {
  value: string;
  onText(text: string): void;
  mentions: ReturnType<typeof useMentions>;
  /** Keys that were not meant for the list of members. */
  onOtherKey(event: KeyboardEvent<HTMLTextAreaElement>): void;
};

/** A text in which members are mentioned: who is meant is offered under it after an @. */
export function MentionTextArea({ mentions, value, onText, onOtherKey, ...field }: Props) {
  const t = useTranslations("comments");
  const { offered, active, listId, optionId } = mentions;
  const text = { value, onText };
  const open = offered.length > 0;
  return (
    <div className="relative">
      <TextArea
        {...field}
        value={value}
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={active ? optionId(active) : undefined}
        onChange={(event) => mentions.onChange(event, text)}
        onBlur={mentions.close}
        onKeyDown={(event) => {
          if (!mentions.onKeyDown(event, text)) onOtherKey(event);
        }}
      />
      <span role="status" className="sr-only">
        {open ? t("people", { count: offered.length }) : ""}
      </span>
      {open ? (
        <ul
          id={listId}
          role="listbox"
          aria-label={t("mention")}
          className="border-line-strong bg-panel rounded-card shadow-pop absolute inset-x-0 top-full z-20 mt-1 border p-1"
        >
          {offered.map((person) => (
            <li
              key={person.id}
              id={optionId(person)}
              role="option"
              aria-selected={person === active}
              // Before the text loses the focus.
              onPointerDown={(event) => {
                event.preventDefault();
                mentions.take(person, text);
              }}
              className={clsx(
                "rounded-control flex min-h-7 cursor-pointer items-center px-2",
                person === active ? "bg-accent-soft text-ink" : "hover:bg-sunk",
              )}
            >
              {person.name}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
