"use client";

import { Download, Table2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { MenuItem } from "@/components/ui/menu-item";

type Props = {
  /** The address of each table that can be taken along. */
  tables: Partial<Record<"journeys" | "touchpoints" | "improvements", string>>;
};

/** What of a page can be taken along as a file. */
export function ExportMenu({ tables }: Props) {
  const t = useTranslations("shell");
  return (
    <Menu align="end" trigger={<Button icon={<Download />}>{t("export.open")}</Button>}>
      {(["journeys", "touchpoints", "improvements"] as const).map((table) => {
        const address = tables[table];
        if (address === undefined) return null;
        return (
          <MenuItem key={table} icon={<Table2 />} onSelect={() => window.location.assign(address)}>
            {t(`export.${table}`)}
          </MenuItem>
        );
      })}
    </Menu>
  );
}
