"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { FieldProps } from "./field-props";
import { useDraft } from "./use-draft";

const minutesPer = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof minutesPer;
const units = Object.keys(minutesPer) as Unit[];

type Entry = { amount: string; unit: Unit };
type Props = FieldProps<"expectedWaitMinutes" | "measuredWaitMedianMinutes" | "measuredWaitP90Minutes">;

/** A waiting time, entered in minutes, hours or days and kept in minutes. */
export function WaitField({ touchpoint, saving, name }: Props) {
  const t = useTranslations("map");
  const saved = touchpoint[name];
  const before = entryOf(saved);
  const { entry, enter, leave } = useDraft({
    saved,
    valueOf: minutesIn,
    onDone: (value, seen) => void saving.save(name, value, seen),
  });
  const shown = entry ?? before;
  return (
    <div className="flex items-end gap-1.5">
      <div className="min-w-0 flex-1">
        <TextField
          id={`touchpoint-${name}`}
          type="number"
          min={0}
          step="any"
          label={t(`field.${name}`)}
          value={shown.amount}
          error={saving.problems[name]}
          onChange={(event) => enter({ ...shown, amount: event.currentTarget.value })}
          onBlur={leave}
        />
      </div>
      <Select
        label={t("unit", { field: t(`field.${name}`) })}
        labelHidden
        value={shown.unit}
        options={units.map((value) => ({ value, label: t(`units.${value}`) }))}
        onChange={(event) => {
          const unit = units.find((one) => one === event.currentTarget.value) ?? "minutes";
          enter({ ...shown, unit });
        }}
        onBlur={leave}
      />
    </div>
  );
}

const minutesIn = ({ amount, unit }: Entry) =>
  amount === "" ? null : Math.round(Number(amount) * minutesPer[unit]);

function entryOf(minutes: number | null): Entry {
  const unit = largestUnit(minutes);
  return { amount: minutes === null ? "" : String(minutes / minutesPer[unit]), unit };
}

function largestUnit(minutes: number | null): Unit {
  if (minutes === null || minutes === 0) return "days";
  return (
    (["days", "hours"] as const).find(
      (unit) => minutes % (minutesPer[unit] / 2) === 0 && minutes >= minutesPer[unit] / 2,
    ) ?? "minutes"
  );
}
