"use client";

import { useTimeZone, useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { DialogActions } from "@/components/ui/dialog-actions";
import { Segmented } from "@/components/ui/segmented";
import { TextField } from "@/components/ui/text-field";
import { addMonths, calendarDateIn } from "@/lib/core/calendar-date";
import type { JourneyId } from "@/lib/core/ids";
import { createShareLinkAction } from "@/lib/share-links/actions";
import { sharedParts, type SharedParts } from "@/lib/share-links/model";

const lasting = ["7", "30", "90", "date"] as const;
const dayMilliseconds = 86_400_000;
const nothingMore: SharedParts = {
  showStory: false,
  showThinks: false,
  showBackStage: false,
  showImprovements: false,
};

type Props = { journeyId: JourneyId; onMade(token: string): void };

/** What a new link shows, for whom and for how long. */
export function ShareForm({ journeyId, onMade }: Props) {
  const t = useTranslations("sharing");
  const timeZone = useTimeZone() ?? "UTC";
  const [opened] = useState(Date.now);
  const [note, setNote] = useState("");
  const [lasts, setLasts] = useState<(typeof lasting)[number]>("30");
  const [chosenDay, setChosenDay] = useState("");
  const [shows, setShows] = useState(nothingMore);
  const create = useAction(createShareLinkAction, {
    toastErrors: false,
    onSuccess: ({ token }) => onMade(token),
  });
  const dayAfter = (days: number) => calendarDateIn(new Date(opened + days * dayMilliseconds), timeZone);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const expiresOn = lasts === "date" ? chosenDay : dayAfter(Number(lasts));
    void create.run({ journeyId, note, expiresOn, ...shows });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <ChoiceGroup label={t("form.shows")} hint={t("form.never")}>
        <Checkbox label={t("part.map")} checked disabled readOnly />
        {sharedParts.map((part) => (
          <Checkbox
            key={part}
            label={t(`part.${part}`)}
            checked={shows[part]}
            onChange={(event) => setShows({ ...shows, [part]: event.target.checked })}
          />
        ))}
      </ChoiceGroup>
      <Segmented
        label={t("form.lasts")}
        options={lasting.map((value) => ({
          value,
          label: value === "date" ? t("form.untilDate") : t("form.days", { count: Number(value) }),
        }))}
        value={lasts}
        onValueChange={setLasts}
      />
      {lasts === "date" ? (
        <TextField
          type="date"
          label={t("form.lastDay")}
          value={chosenDay}
          min={dayAfter(0)}
          max={addMonths(dayAfter(0), 12)}
          onChange={(event) => setChosenDay(event.target.value)}
          error={create.fieldError("expiresOn")}
          required
        />
      ) : null}
      <TextField
        label={t("form.note")}
        hint={t("form.noteHint")}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
        error={create.fieldError("note")}
        optional
      />
      {create.errorText ? (
        <p role="alert" className="text-danger">
          {create.fieldError("") ?? create.errorText}
        </p>
      ) : null}
      <DialogActions>
        <Button type="submit" variant="primary" loading={create.pending}>
          {t("form.make")}
        </Button>
      </DialogActions>
    </form>
  );
}
