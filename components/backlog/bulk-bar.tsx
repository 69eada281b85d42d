"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useAction } from "@/components/shell/use-action";
import { IconButton } from "@/components/ui/icon-button";
import { MenuItem } from "@/components/ui/menu-item";
import { MenuSeparator } from "@/components/ui/menu-separator";
import { Toolbar } from "@/components/ui/toolbar";
import { bulkChangeImprovementsAction } from "@/lib/backlog/actions";
import type { Backlog, Improvement } from "@/lib/backlog/presented-improvement";
import { BulkDue } from "./bulk-due";
import { BulkMenu } from "./bulk-menu";

type Props = Pick<Backlog, "departments" | "people"> & {
  improvements: readonly Improvement[];
  onClear: () => void;
};

type Change = Parameters<typeof bulkChangeImprovementsAction>[1]["change"];

/** What can be changed of all the selected improvements: of all of them, or of none. */
export function BulkBar({ improvements, departments, people, onClear }: Props) {
  const t = useTranslations("backlog");
  const domain = useTranslations("domain");
  const bulk = useAction(bulkChangeImprovementsAction, {
    toastErrors: false,
    success: (done) => t("bulk.done", { count: done.improvements.length }),
  });
  const change = async (wanted: Change) => {
    const result = await bulk.run({ improvementIds: improvements.map(({ id }) => id), change: wanted });
    if (result.ok) onClear();
  };
  const reason = bulk.fieldError("improvementIds") ?? bulk.errorText;
  const mayEdit = improvements.every(({ abilities }) => abilities.edit);
  const steps = (improvements[0]?.nextStates ?? [])
    .filter((state) => state !== "closed")
    .filter((state) => improvements.every(({ nextStates }) => nextStates.includes(state)));
  return (
    <Toolbar
      label={t("bulk.label")}
      className="bg-panel border-line rounded-card shadow-raised sticky top-2 z-10 border px-3 py-2"
    >
      <span role="status" className="mr-1 font-semibold">
        {t("bulk.count", { count: improvements.length })}
      </span>
      <BulkMenu label={t("bulk.state")} busy={bulk.pending}>
        {steps.length === 0 ? <MenuItem disabled>{t("bulk.noState")}</MenuItem> : null}
        {steps.map((to) => (
          <MenuItem key={to} onSelect={() => void change({ kind: "state", to })}>
            {domain(`improvementState.${to}`)}
          </MenuItem>
        ))}
      </BulkMenu>
      {mayEdit ? (
        <>
          <BulkMenu label={t("bulk.assignee")} busy={bulk.pending}>
            <MenuItem onSelect={() => void change({ kind: "assignee", assigneeId: null })}>
              {t("bulk.nobody")}
            </MenuItem>
            <MenuSeparator />
            {people.map(({ id, name }) => (
              <MenuItem key={id} onSelect={() => void change({ kind: "assignee", assigneeId: id })}>
                {name}
              </MenuItem>
            ))}
          </BulkMenu>
          <BulkMenu label={t("bulk.department")} busy={bulk.pending}>
            {departments.map(({ id, name }) => (
              <MenuItem key={id} onSelect={() => void change({ kind: "department", departmentId: id })}>
                {name}
              </MenuItem>
            ))}
          </BulkMenu>
          <BulkDue busy={bulk.pending} onChoose={(dueOn) => void change({ kind: "due", dueOn })} />
        </>
      ) : null}
      <IconButton label={t("bulk.clear")} icon={<X />} onClick={onClear} className="ml-auto" />
      {reason ? (
        <p role="alert" className="text-danger w-full font-medium">
          {t("bulk.refused", { reason })}
        </p>
      ) : null}
    </Toolbar>
  );
}
