"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { ConflictChoice } from "./conflict-choice";
import type { ConflictField } from "./differing-fields";

type Props = {
  /** The fields in which both differ; null while there is no conflict. */
  fields: readonly ConflictField[] | null;
  pending: boolean;
  /** Saves again: `theirs` are the keys whose value of the other person is taken. */
  onResolve: (theirs: ReadonlySet<string>) => void;
  onCancel: () => void;
};

/** Somebody else was first: shows both values of every field that differs, and lets one choose. */
export function ConflictDialog({ fields, pending, onResolve, onCancel }: Props) {
  const t = useTranslations("shell");
  return (
    <Dialog
      title={t("conflict.title")}
      description={t("conflict.lead")}
      size="lg"
      open={fields !== null}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
    >
      {fields ? <Choices fields={fields} pending={pending} onResolve={onResolve} /> : null}
    </Dialog>
  );
}

function Choices({
  fields,
  pending,
  onResolve,
}: Omit<Props, "fields" | "onCancel"> & { fields: readonly ConflictField[] }) {
  const t = useTranslations("shell");
  const common = useTranslations("common");
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(
    () => new Set(fields.filter(({ likely }) => likely === "theirs").map(({ key }) => key)),
  );
  const choose = (key: string, side: "mine" | "theirs") => {
    const next = new Set(theirs);
    if (side === "theirs") next.add(key);
    else next.delete(key);
    setTheirs(next);
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onResolve(theirs);
      }}
    >
      {fields.length === 0 ? <p className="text-ink-2">{t("conflict.same")}</p> : null}
      {fields.map((field) => (
        <ConflictChoice
          key={field.key}
          field={field}
          side={theirs.has(field.key) ? "theirs" : "mine"}
          onChoose={(side) => choose(field.key, side)}
        />
      ))}
      <DialogActions>
        <DialogClose>
          <Button>{common("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary" loading={pending}>
          {t("conflict.save")}
        </Button>
      </DialogActions>
    </form>
  );
}
