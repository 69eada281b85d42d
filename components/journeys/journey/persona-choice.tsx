"use client";

import { ArrowUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";

type Props = { personas: { value: string; label: string }[]; chosen: readonly string[] };

/** The personas a journey is for, in order; the first is the primary one. */
export function PersonaChoice({ personas, chosen }: Props) {
  const t = useTranslations("journeys");
  const [ids, setIds] = useState<readonly string[]>(chosen);
  const nameOf = (id: string) => personas.find(({ value }) => value === id)?.label ?? t("archivedPersona");
  const rest = personas.filter(({ value }) => !ids.includes(value));
  const raise = (index: number) =>
    setIds(
      ids.map((id, place) =>
        place === index - 1 ? (ids[index] ?? id) : place === index ? (ids[index - 1] ?? id) : id,
      ),
    );
  return (
    <fieldset id="personas" className="flex flex-col gap-2">
      <legend className="mb-1 text-xs font-medium">{t("field.personas")}</legend>
      {ids.map((id, index) => (
        <p key={id} className="border-line rounded-control flex items-center gap-2 border px-2 py-1">
          <input type="hidden" name="personaIds" value={id} />
          <span className="flex-1">{nameOf(id)}</span>
          {index === 0 ? <Badge tone="accent">{t("primary")}</Badge> : null}
          {index > 0 ? (
            <IconButton
              size="sm"
              label={t("personaUp", { name: nameOf(id) })}
              icon={<ArrowUp />}
              onClick={() => raise(index)}
            />
          ) : null}
          <IconButton
            size="sm"
            label={t("personaRemove", { name: nameOf(id) })}
            icon={<X />}
            onClick={() => setIds(ids.filter((other) => other !== id))}
          />
        </p>
      ))}
      {rest.length > 0 && ids.length < 10 ? (
        <Select
          label={t("personaAdd")}
          labelHidden
          placeholder={t("personaAdd")}
          value=""
          options={rest}
          onChange={(event) => setIds([...ids, event.currentTarget.value])}
        />
      ) : null}
    </fieldset>
  );
}
