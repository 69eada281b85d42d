"use client";

import { ListChecks } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { writeCookie } from "@/components/shell/write-cookie";
import { MenuItem } from "@/components/ui/menu-item";
import { guideCookie } from "./guide-cookie";

/** Brings the guided start back to this browser. */
export function ShowGuide() {
  const t = useTranslations("guide");
  const router = useRouter();
  return (
    <MenuItem
      icon={<ListChecks />}
      onSelect={() => {
        writeCookie(guideCookie, "on");
        router.refresh();
      }}
    >
      {t("show")}
    </MenuItem>
  );
}
