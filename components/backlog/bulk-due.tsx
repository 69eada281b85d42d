"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Popover } from "@/components/ui/popover";
import { TextField } from "@/components/ui/text-field";

type Props = { busy: boolean; onChoose: (dueOn: string | null) => void };

/** One due date for all that is selected, or none. */
export function BulkDue({ busy, onChoose }: Props) {
  const t = useTranslations("backlog");
  const [open, setOpen] = useState(false);
  const [dueOn, setDueOn] = useState("");
  const choose = (value: string | null) => {
    setOpen(false);
    onChoose(value);
  };
  return (
    <Popover
      label={t("bulk.due")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" disabled={busy}>
          {t("bulk.due")}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (dueOn) choose(dueOn);
        }}
      >
        <TextField
          type="date"
          label={t("bulk.due")}
          value={dueOn}
          onChange={(event) => setDueOn(event.target.value)}
        />
        <span className="flex justify-end gap-2">
          <Button onClick={() => choose(null)}>{t("bulk.noDue")}</Button>
          <Button type="submit" variant="primary" disabled={dueOn === ""}>
            {t("bulk.set")}
          </Button>
        </span>
      </form>
    </Popover>
  );
}
