"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { useAnnounce } from "@/components/ui/use-announce";
import { channels, type Channel } from "@/lib/journeys/model";
import { moveInList } from "./move-in-list";

type Props = { value: readonly Channel[]; onChange: (value: Channel[]) => void; error?: string };

/** Preferred channels in their order, moved by buttons that keep the focus on what is moved. */
export function ChannelOrder({ value, onChange, error }: Props) {
  const t = useTranslations("personas");
  const domain = useTranslations("domain");
  const announce = useAnnounce();
  const list = useRef<HTMLOListElement>(null);
  const word = (channel: Channel) => domain(`channel.${channel}`);
  const left = channels.filter((channel) => !value.includes(channel));

  function move(from: number, step: -1 | 1) {
    const channel = value[from];
    const to = from + step;
    if (!channel || to < 0 || to >= value.length) return;
    onChange(moveInList(value, from, to));
    announce(t("channels.moved", { channel: word(channel), place: to + 1, count: value.length }));
    // At either end the button that was pressed has nothing more to do: the other one takes the focus.
    const end = to === 0 || to === value.length - 1;
    requestAnimationFrame(() => {
      const way = end ? (step === 1 ? "up" : "down") : step === 1 ? "down" : "up";
      list.current?.querySelector<HTMLButtonElement>(`[data-move="${channel}-${way}"]`)?.focus();
    });
  }

  function remove(channel: Channel) {
    onChange(value.filter((other) => other !== channel));
    announce(t("channels.removed", { channel: word(channel) }));
  }

  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-medium">{t("field.preferredChannels")}</legend>
      <p className="text-ink-3 text-xs">{value.length === 0 ? t("channels.none") : t("channels.hint")}</p>
      <ol ref={list} className="border-line rounded-control divide-line divide-y border empty:hidden">
        {value.map((channel, index) => (
          <li key={channel} className="flex items-center gap-2 py-1 pr-1 pl-3">
            <span className="text-ink-3 w-5 text-xs tabular-nums">{index + 1}</span>
            <span className="flex-1">{word(channel)}</span>
            <IconButton
              data-move={`${channel}-up`}
              label={t("channels.up", { channel: word(channel) })}
              icon={<ArrowUp />}
              size="sm"
              disabled={index === 0}
              onClick={() => move(index, -1)}
            />
            <IconButton
              data-move={`${channel}-down`}
              label={t("channels.down", { channel: word(channel) })}
              icon={<ArrowDown />}
              size="sm"
              disabled={index === value.length - 1}
              onClick={() => move(index, 1)}
            />
            <IconButton
              label={t("channels.remove", { channel: word(channel) })}
              icon={<X />}
              size="sm"
              onClick={() => remove(channel)}
            />
          </li>
        ))}
      </ol>
      {left.length > 0 ? (
        <Select
          className="max-w-xs"
          label={t("channels.add")}
          placeholder={t("channels.choose")}
          options={left.map((channel) => ({ value: channel, label: word(channel) }))}
          value=""
          error={error}
          onChange={(event) => {
            const channel = left.find((known) => known === event.target.value);
            if (!channel) return;
            onChange([...value, channel]);
            announce(t("channels.added", { channel: word(channel), place: value.length + 1 }));
          }}
        />
      ) : null}
    </fieldset>
  );
}
