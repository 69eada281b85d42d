"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { nestJourneyAction } from "@/lib/journeys/actions";
import type { JourneyId } from "@/lib/core/ids";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";

type Props = {
  touchpoint: MapTouchpoint;
  choices: readonly { id: JourneyId; title: string }[];
  /** The touchpoint on its map, to which one returns. */
  href: string;
};

/** Chooses the journey that a touchpoint stands for. */
export function NestForm({ touchpoint, choices, href }: Props) {
  const t = useTranslations("nesting");
  const common = useTranslations("common");
  const router = useRouter();
  const [chosen, choose] = useState<string>(touchpoint.childJourney?.id ?? "");
  const nest = useAction(nestJourneyAction, { success: t("saved"), onSuccess: () => router.push(href) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void nest.run({
      touchpointId: touchpoint.id,
      expectedVersion: touchpoint.version,
      childJourneyId: choices.find(({ id }) => id === chosen)?.id ?? null,
    });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Select
        label={t("journey")}
        hint={t("hint")}
        placeholder={t("itself")}
        value={chosen}
        error={nest.fieldError("childJourneyId")}
        onChange={(event) => choose(event.target.value)}
        options={choices.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" loading={nest.pending}>
          {common("save")}
        </Button>
        <LinkButton href={href}>{common("cancel")}</LinkButton>
      </div>
    </form>
  );
}
