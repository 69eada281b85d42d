"use client";

import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormConflict } from "@/components/shell/form-conflict";
import { RecordForm } from "@/components/shell/record-form";
import { useAction } from "@/components/shell/use-action";
import { useVersionedForm } from "@/components/shell/use-versioned-form";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog-actions";
import { DialogClose } from "@/components/ui/dialog-close";
import { TextField } from "@/components/ui/text-field";
import { updateImprovementAction } from "@/lib/backlog/actions";
import {
  improvementSchema,
  type Improvement,
  type ImprovementPage,
} from "@/lib/backlog/presented-improvement";
import type { TouchpointId } from "@/lib/core/ids";
import { TouchpointChoices } from "./touchpoint-choices";

type Fields = { touchpointIds: TouchpointId[] };
type Props = Pick<ImprovementPage, "improvement" | "linkable"> & { onSaved: () => void };

/** Touchpoints to tick, by journey; a search narrows them. */
export function LinkTouchpointsForm({ improvement, linkable, onSaved }: Props) {
  const t = useTranslations("backlog");
  const common = useTranslations("common");
  const [wanted, setWanted] = useState("");
  const update = useAction(updateImprovementAction, { toastErrors: false });
  const form = useVersionedForm<Fields, Improvement>({
    initial: fieldsOf(improvement),
    version: improvement.version,
    save: (changes, expectedVersion) =>
      update.run({ improvementId: improvement.id, expectedVersion, changes }),
    standing(current) {
      const parsed = improvementSchema.safeParse(current);
      return parsed.success ? { fields: fieldsOf(parsed.data), version: parsed.data.version } : null;
    },
    onSaved,
  });
  // One that was archived since stays a choice for as long as it is chosen.
  const known = new Map([...linkable, ...improvement.touchpoints].map((one) => [one.id, one]));
  const chosen = form.fields.touchpointIds;
  const problem = form.fieldError("changes.touchpointIds") ?? form.fieldError("touchpointIds");
  const names = (ids: readonly TouchpointId[]) =>
    ids.map((id) => known.get(id)?.title ?? t("none")).join("\n");
  return (
    <>
      <RecordForm form={form}>
        <TextField
          type="search"
          label={t("touchpoints.search")}
          icon={<Search />}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={(event) => {
            // Enter in the search narrows; it does not save.
            if (event.key === "Enter") event.preventDefault();
          }}
        />
        <TouchpointChoices
          touchpoints={[...known.values()]}
          wanted={wanted}
          chosen={new Set<string>(chosen)}
          onToggle={(id, on) =>
            form.set("touchpointIds", on ? [...chosen, id] : chosen.filter((one) => one !== id))
          }
        />
        {problem ? (
          <p role="alert" className="text-danger font-medium">
            {problem}
          </p>
        ) : null}
        <DialogActions>
          <span role="status" className="text-ink-2 mr-auto self-center text-xs">
            {t("touchpoints.chosen", { count: chosen.length })}
          </span>
          <DialogClose>
            <Button>{common("cancel")}</Button>
          </DialogClose>
          <Button type="submit" variant="primary" loading={form.pending}>
            {common("save")}
          </Button>
        </DialogActions>
      </RecordForm>
      <FormConflict form={form} words={{ touchpointIds: { label: t("touchpoints.label"), show: names } }} />
    </>
  );
}

const fieldsOf = ({ touchpoints }: Improvement): Fields => ({
  touchpointIds: touchpoints.map(({ id }) => id),
});
