import { useTranslations } from "next-intl";
import { useState } from "react";
import { NumbersTable, type Numbers } from "./numbers-table";

/** The curve's numbers as a table, made when one first wants them: few do, and it is as long as the map. */
export function NumbersDetails(numbers: Numbers) {
  const t = useTranslations("map");
  const [wanted, want] = useState(false);
  return (
    <details className="text-ink-2 sticky left-0 w-fit px-4 py-2 text-xs" onToggle={() => want(true)}>
      <summary className="cursor-pointer py-1">{t("numbers")}</summary>
      {wanted ? <NumbersTable {...numbers} /> : null}
    </details>
  );
}
