"use client";

import { FileText, Image, Presentation, Shapes, Sheet } from "lucide-react";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useWorkspace } from "@/components/shell/workspace-context";
import { MenuItem } from "@/components/ui/menu-item";
import { allLanes } from "@/lib/journeys/rules/lane-choice";
import { laneKeeperOf } from "../view/lane-keeper";
import { shownQuery } from "../view/shown-query";

/** The files that show a journey as it is on the screen: beside the map by what of it is shown, elsewhere all of it. */
export function DrawingItems({ base }: { base: string }) {
  const t = useTranslations("exports");
  const { slug } = useWorkspace();
  const onMap = usePathname() === base;
  // The menu opens anew each time: what it finds then is what is on the screen.
  const query = onMap ? shownQuery(laneKeeperOf(slug).shown() ?? allLanes) : "";
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
