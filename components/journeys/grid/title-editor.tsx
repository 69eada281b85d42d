import { useTranslations } from "next-intl";
import { useState } from "react";
import { limits } from "@/lib/core/limits";
import type { MapTouchpoint } from "@/lib/journeys/presented-touchpoint";
import { useTouchpointSaving } from "../saving/use-touchpoint-saving";
import { CellEditor } from "./cell-editor";
import type { leavingSteps } from "./grid-place";

type Props = { touchpoint: MapTouchpoint; onClose(how: keyof typeof leavingSteps): void };

/** A touchpoint's title over its card; without one nothing changes. */
export function TitleEditor({ touchpoint, onClose }: Props) {
  const t = useTranslations("map");
  const saving = useTouchpointSaving(touchpoint);
  const [title, setTitle] = useState(touchpoint.title);
  return (
    <CellEditor
      label={t("editCell", { field: t("field.title"), title: touchpoint.title })}
      value={title}
      limit={limits.title}
      className="text-ui min-h-[86px] font-semibold"
      onChange={setTitle}
      onDone={(how) => {
        if (title.trim()) void saving.save("title", title.trim(), touchpoint.title);
        onClose(how);
      }}
      onCancel={() => onClose("enter")}
    />
  );
}
