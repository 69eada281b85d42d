"use client";

import { FileText, Image, Presentation, Shapes, Sheet } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { MenuItem } from "@/components/ui/menu-item";
import { shownQuery } from "../view/shown-query";

/** The files that show a journey as it is on the screen: beside the map by what of it is shown, elsewhere all of it. */
export function DrawingItems({ base }: { base: string }) {
  const t = useTranslations("exports");
  const query = usePathname() === base ? shownQuery() : "";
  const drawings = [
    { format: "pdf", label: t("pdf"), icon: <FileText /> },
    { format: "pptx", label: t("slides"), icon: <Presentation /> },
    { format: "png", label: t("picture"), icon: <Image /> },
    { format: "svg", label: t("drawing"), icon: <Shapes /> },
    { format: "xlsx", label: t("workbook"), icon: <Sheet /> },
  ];
  return (
    <>
      {query ? <p className="text-ink-3 px-2 py-1.5 text-xs">{t("asShown")}</p> : null}
      {drawings.map(({ format, label, icon }) => (
        <MenuItem
          key={format}
          icon={icon}
          onSelect={() => window.location.assign(`${base}/${format}${query}`)}
        >
          {label}
        </MenuItem>
      ))}
    </>
  );
}
