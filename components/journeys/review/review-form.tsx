"use client";

import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { TextArea } from "@/components/ui/text-area";
import { reviewJourneyAction } from "@/lib/journeys/actions";
import type { ReviewItem } from "@/lib/journeys/model/review-items";
import type { JourneyReview } from "@/lib/journeys/presented-review";
import { TaskTouchpoints } from "./task-touchpoints";

type Props = { review: JourneyReview; journeyHref: string };

/** The checklist: what has to be looked at, ticked as one goes, and a note of what was found. */
export function ReviewForm({ review, journeyHref }: Props) {
  const t = useTranslations("reviews");
  const { journey, tasks } = review;
  const [checked, setChecked] = useState<ReadonlySet<ReviewItem>>(new Set());
  const [note, setNote] = useState("");
  const finish = useAction(reviewJourneyAction, {
    success: t("done"),
    onSuccess: () => {
      setChecked(new Set());
      setNote("");
    },
  });
  const missing = tasks.filter(({ item, reason }) => reason && !checked.has(item)).length;
  const tick = (item: ReviewItem, on: boolean) => {
    const next = new Set(checked);
    if (on) next.add(item);
    else next.delete(item);
    setChecked(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void finish.run({
      journeyId: journey.id,
      expectedVersion: journey.version,
      checked: tasks.flatMap(({ item }) => (checked.has(item) ? item : [])),
      note,
    });
  };
  const list = (reason: boolean) =>
    tasks
      .filter((task) => task.reason === reason)
      .map(({ item, touchpoints }) => (
        <li key={item} className="flex flex-col gap-0.5">
          <Checkbox
            label={t(`item.${item}`)}
            checked={checked.has(item)}
            onChange={(event) => tick(item, event.target.checked)}
          />
          <div className="pl-7">
            <TaskTouchpoints journeyHref={journeyHref} touchpoints={touchpoints} />
          </div>
        </li>
      ));
  const [reasons, looks] = [list(true), list(false)];
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {reasons.length > 0 ? (
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 font-semibold">{t("why")}</legend>
          <ul className="flex flex-col gap-2">{reasons}</ul>
        </fieldset>
      ) : (
        <p className="text-ink-2">{t("notDue")}</p>
      )}
      {looks.length > 0 ? (
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 font-semibold">{t("alsoLook")}</legend>
          <ul className="flex flex-col gap-2">{looks}</ul>
        </fieldset>
      ) : null}
      <TextArea
        label={t("note")}
        hint={t("noteHint")}
        optional
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button
          type="submit"
          variant="primary"
          icon={<CheckCheck />}
          loading={finish.pending}
          disabled={missing > 0}
        >
          {t("finish")}
        </Button>
        <span role="status" className="text-ink-3">
          {missing > 0 ? t("missing", { count: missing }) : null}
        </span>
      </div>
    </form>
  );
}
