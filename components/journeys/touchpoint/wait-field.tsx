"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { FieldProps } from "./field-props";

const minutesPer = { minutes: 1, hours: 60, days: 1440 } as const;
type Unit = keyof typeof minutesPer;
const units = Object.keys(minutesPer) as Unit[];

type Props = FieldProps<"expectedWaitMinutes" | "measuredWaitMedianMinutes" | "measuredWaitP90Minutes">;

/** A waiting time, entered in minutes, hours or days and kept in minutes. */
export function WaitField({ touchpoint, saving, name }: Props) {
  const t = useTranslations("map");
  const minutes = touchpoint[name];
  const [unit, setUnit] = useState<Unit>(() => largestUnit(minutes));
  const [amount, setAmount] = useState(minutes === null ? "" : String(minutes / minutesPer[unit]));
  const save = (text: string, chosen: Unit) => {
    const value = text === "" ? null : Math.round(Number(text) * minutesPer[chosen]);
    void saving.save(name, value);
  };
  return (
    <div className="flex items-end gap-1.5">
      <div className="min-w-0 flex-1">
        <TextField
          type="number"
          min={0}
          step="any"
          label={t(`field.${name}`)}
          value={amount}
          error={saving.problems[name]}
          onChange={(event) => setAmount(event.currentTarget.value)}
          onBlur={() => save(amount, unit)}
        />
      </div>
      <Select
        label={t("unit", { field: t(`field.${name}`) })}
        labelHidden
        value={unit}
        options={units.map((value) => ({ value, label: t(`units.${value}`) }))}
        onChange={(event) => {
          const chosen = units.find((one) => one === event.currentTarget.value) ?? "minutes";
          setUnit(chosen);
          save(amount, chosen);
        }}
      />
    </div>
  );
}

function largestUnit(minutes: number | null): Unit {
  if (minutes === null || minutes === 0) return "days";
  return (
    (["days", "hours"] as const).find(
      (unit) => minutes % (minutesPer[unit] / 2) === 0 && minutes >= minutesPer[unit] / 2,
    ) ?? "minutes"
  );
}
