"use client";

import { Archive, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { Toolbar } from "@/components/ui/toolbar";
import type { JourneyMap } from "@/lib/journeys/presented-map";
import { bulkChanges, bulkFields, bulkValue, mayChange, type BulkField } from "./bulk-changes";
import { useSelection } from "./selection-context";
import { useBulkEdit } from "./use-bulk-edit";
import { useBulkOptions } from "./use-bulk-options";

/** Several touchpoints are selected: how many, and what can be done with them together. */
export function BulkBar({ map }: { map: JourneyMap }) {
  const t = useTranslations("map");
  const common = useTranslations("common");
  const { touchpoints, beginAt } = useSelection();
  const options = useBulkOptions(map);
  const { change, pending, problem } = useBulkEdit(map);
  const [field, setField] = useState<BulkField>("channel");
  const [chosen, setChosen] = useState<string | null>(null);
  const value = chosen ?? options(field)[0]?.value ?? "";
  const may = mayChange(field, map, touchpoints);
  const differing = touchpoints.filter((touchpoint) => bulkValue(field, touchpoint) !== value);
  const fieldName = (name: BulkField) =>
    name === "departmentId" ? t("lane.owner") : name === "stageId" ? t("stage") : t(`field.${name}`);
  const foreign = touchpoints.filter(({ abilities }) => !abilities.edit).length;
  return (
    <div className="border-line bg-panel border-t px-4 py-2 print:hidden">
      <Toolbar label={t("bulk.label")}>
        <span className="text-xs font-semibold">{t("bulk.count", { count: touchpoints.length })}</span>
        <Select
          label={t("bulk.field")}
          labelHidden
          shape="pill"
          value={field}
          options={bulkFields.map((name) => ({ value: name, label: fieldName(name) }))}
          onChange={(event) => {
            setField(bulkFields.find((name) => name === event.currentTarget.value) ?? field);
            setChosen(null);
          }}
        />
        <Select
          label={t("bulk.value", { field: fieldName(field) })}
          labelHidden
          shape="pill"
          value={value}
          options={options(field)}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button
          size="sm"
          variant="primary"
          loading={pending}
          disabled={!may || differing.length === 0}
          onClick={() => void change(differing, bulkChanges(field, value))}
        >
          {t("bulk.apply")}
        </Button>
        <Button
          size="sm"
          icon={<Archive />}
          loading={pending}
          disabled={foreign > 0}
          onClick={() => void change(touchpoints, { archived: true })}
        >
          {common("archive")}
        </Button>
        <IconButton size="sm" label={t("bulk.clear")} icon={<X />} onClick={() => beginAt(null)} />
        {may ? null : <span className="text-ink-2 text-xs">{t("bulk.mayNot")}</span>}
      </Toolbar>
      {problem ? <p className="text-danger mt-1 text-xs">{problem}</p> : null}
    </div>
  );
}
