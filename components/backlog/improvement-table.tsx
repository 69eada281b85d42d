"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Table } from "@/components/ui/table";
import type { Improvement } from "@/lib/backlog/presented-improvement";
import { ImprovementRow } from "./improvement-row";

/** Which rows are ticked, where rows can be ticked. */
export type Selection = {
  selected: ReadonlySet<string>;
  /** The rows that one may change at all. */
  selectable: ReadonlySet<string>;
  toggle(id: string, on: boolean): void;
  toggleAll(on: boolean): void;
};

export type SortColumn = "title" | "age" | "due" | "priority";

type Props = {
  improvements: readonly Improvement[];
  selection?: Selection;
  /** The head of a column that sorts; plain words without it. */
  sortHead?: (column: SortColumn, words: string) => ReactNode;
  sorted?: SortColumn | null;
};

/** Improvements, one a row. */
export function ImprovementTable({ improvements, selection, sortHead, sorted }: Props) {
  const t = useTranslations("backlog");
  const sortable = (column: SortColumn, words: string, number = false) => (
    <th
      scope="col"
      className={number ? "num" : undefined}
      aria-sort={
        sorted === column ? (column === "title" || column === "due" ? "ascending" : "descending") : undefined
      }
    >
      {sortHead ? sortHead(column, words) : words}
    </th>
  );
  const all = selection ? [...selection.selectable].every((id) => selection.selected.has(id)) : false;
  return (
    <Table caption={t("table.label")}>
      <thead>
        <tr>
          {selection && selection.selectable.size > 0 ? (
            <th scope="col" className="w-8">
              <Checkbox
                label={t("table.selectAll")}
                labelHidden
                checked={all}
                onChange={(event) => selection.toggleAll(event.target.checked)}
              />
            </th>
          ) : null}
          {sortable("title", t("table.column.title"))}
          <th scope="col">{t("table.column.department")}</th>
          <th scope="col">{t("table.column.state")}</th>
          {sortable("age", t("table.column.age"))}
          <th scope="col">{t("table.column.assignee")}</th>
          {sortable("due", t("table.column.due"))}
          {sortable("priority", t("table.column.priority"), true)}
          <th scope="col" className="num">
            {t("table.column.proof")}
          </th>
        </tr>
      </thead>
      <tbody>
        {improvements.map((improvement) => (
          <ImprovementRow key={improvement.id} improvement={improvement} selection={selection} />
        ))}
      </tbody>
    </Table>
  );
}
